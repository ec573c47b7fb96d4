import { demoPassword, demoSignIns } from '../demo/sign-ins.ts'
import type { Service } from './service.ts'

/** What whoever starts the service reads first. */
export function startMessage({ url, place, firstLink }: Service, demo: boolean): string {
  return [
    '',
    'The environmental credit service is running.',
    '',
    `  Start page  ${url}/`,
    `  API         ${url}/v1/docs`,
    `  Data        ${place}`,
    ...(demo ? demoLines() : []),
    ...(firstLink ? firstLines(firstLink) : []),
    '',
    'Stop it with Ctrl-C.',
    '',
  ].join('\n')
}

function demoLines(): string[] {
  const width = Math.max(...demoSignIns.map(({ email }) => email.length))
  return [
    '',
    `This is a demo market. Sign in with the password ${demoPassword} as`,
    '',
    ...demoSignIns.map(({ email, what }) => `  ${email.padEnd(width)}  ${what}`),
  ]
}

function firstLines({ url, email }: NonNullable<Service['firstLink']>): string[] {
  return [
    '',
    `The operator, ${email}, has no password yet. Set it within 24 hours, once, at`,
    '',
    `  ${url}`,
  ]
}
