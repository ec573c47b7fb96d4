import { Code, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card } from '../../../parts/card.tsx'

const sample = `import { createServer } from 'node:http'
import { Webhook } from 'standardwebhooks' // npm install standardwebhooks

const secret = process.env.WEBHOOK_SECRET // whsec_…

createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request) body += chunk // the body as it came, not parsed
  try {
    const event = new Webhook(secret).verify(body, request.headers)
    await keep(request.headers['webhook-id'], event) // once: the id says what you have had
    response.writeHead(204).end()
  } catch {
    response.writeHead(400).end() // not from here, or changed on the way
  }
}).listen(8080)`

/** How whoever receives knows what is from here. */
export function VerifyHelp() {
  const { t } = useTranslation()
  return (
    <Card title={t('webhooks.verify')} lead={t('webhooks.verifyText')}>
      <Code block tabIndex={0} role="region" aria-label={t('webhooks.sample')}>
        {sample}
      </Code>
      <Text size="sm">{t('webhooks.verifyOnce')}</Text>
    </Card>
  )
}
