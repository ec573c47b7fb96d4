import {
  Button,
  Fieldset,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  TagsInput,
  Textarea,
  TextInput,
} from '@mantine/core'
import { Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { CountrySelect } from '../forms/country-select.tsx'
import type { InputOf } from '../forms/input.ts'
import { useChoices } from '../forms/use-choices.ts'
import { type AddressValues, noAddress, type ProjectValues } from './project-values.ts'

interface Props {
  input: InputOf<ProjectValues>
  addresses: AddressValues[]
  inputOfAddress: (at: number) => InputOf<AddressValues>
  onAddresses: (addresses: AddressValues[]) => void
}

/** The attributes of a project. */
export function ProjectFields({ input, addresses, inputOfAddress, onAddresses }: Props) {
  const { t } = useTranslation()
  const choices = useChoices()
  return (
    <Stack>
      <TextInput label={t('projects.name')} required maxLength={300} {...input('name')} />
      <Textarea
        label={t('projects.description')}
        description={t('projects.descriptionHelp')}
        required
        autosize
        minRows={3}
        maxRows={12}
        {...input('description')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <CountrySelect label={t('projects.country')} required {...input('country')} />
        <TextInput label={t('projects.region')} maxLength={200} {...input('region')} />
        <Select
          label={t('projects.scale')}
          description={t('projects.scaleHelp')}
          clearable
          data={choices('projectScale')}
          {...input('projectScale')}
        />
        <NumberInput
          label={t('projects.firstYear')}
          description={t('projects.firstYearHelp')}
          min={1900}
          max={2200}
          allowDecimal={false}
          hideControls
          {...input('firstYearOfIssuance')}
        />
        <TextInput
          label={t('projects.registryProjectId')}
          description={t('projects.registryProjectIdHelp')}
          maxLength={200}
          {...input('registryProjectId')}
        />
        <TextInput
          label={t('projects.informationLink')}
          description={t('projects.informationLinkHelp')}
          type="url"
          placeholder="https://"
          {...input('informationLink')}
        />
      </SimpleGrid>
      <TagsInput
        label={t('projects.mediaLinks')}
        description={t('projects.mediaLinksHelp')}
        placeholder="https://"
        acceptValueOnBlur
        {...input('mediaLinks')}
      />
      {addresses.map((address, at) => (
        <Address
          // biome-ignore lint/suspicious/noArrayIndexKey: an address is known by its place alone
          key={at}
          number={at + 1}
          input={inputOfAddress(at)}
          onRemove={() => onAddresses(addresses.filter((each) => each !== address))}
        />
      ))}
      <Button
        variant="default"
        leftSection={<Plus size={16} />}
        onClick={() => onAddresses([...addresses, noAddress])}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('projects.addAddress')}
      </Button>
    </Stack>
  )
}

interface AddressProps {
  number: number
  input: InputOf<AddressValues>
  onRemove: () => void
}

function Address({ number, input, onRemove }: AddressProps) {
  const { t } = useTranslation()
  return (
    <Fieldset legend={t('projects.addressNumber', { number })}>
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput label={t('projects.street')} maxLength={300} {...input('street')} />
          <TextInput label={t('projects.postalCode')} maxLength={40} {...input('postalCode')} />
          <TextInput label={t('projects.city')} maxLength={200} {...input('city')} />
          <TextInput label={t('projects.region')} maxLength={200} {...input('region')} />
          <CountrySelect label={t('projects.country')} clearable {...input('country')} />
        </SimpleGrid>
        <Button
          variant="subtle"
          color="red"
          size="xs"
          onClick={onRemove}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('projects.removeAddress', { number })}
        </Button>
      </Stack>
    </Fieldset>
  )
}
