import { Checkbox, Select } from '@mantine/core'
import { useState } from 'react'
import { EntryDialog } from '@/components/EntryDialog'
import { tell } from '@/components/messages'
import { useTexts } from '@/i18n/use-texts'
import { useDisclosureHospitals } from '../api/get-hospitals'
import { useDisclosedProducts } from '../api/get-products'
import { useGrantDisclosures } from '../api/grant-disclosures'
import classes from './Disclosure.module.css'

/** Which products a hospital may see from now on. */
export function GrantDialog({ hospitalId, onClose }: { hospitalId: string | null; onClose: () => void }) {
  const { t, say } = useTexts()
  const hospitals = useDisclosureHospitals().data ?? []
  const products = (useDisclosedProducts().data ?? []).filter(({ currentId }) => currentId !== null)
  const grant = useGrantDisclosures()
  const [hospital, setHospital] = useState(hospitalId)
  const [chosen, setChosen] = useState<string[]>([])
  const [missing, setMissing] = useState(false)
  return (
    <EntryDialog
      title={t('disclosure.grant')}
      problem={grant.error}
      saving={grant.isPending}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault()
        if (!hospital || chosen.length === 0) return setMissing(true)
        grant.mutate(
          { hospitalId: hospital, productIds: chosen },
          {
            onSuccess: () => {
              tell(t('disclosure.granted'))
              onClose()
            },
          },
        )
      }}
    >
      <p className={classes.lead}>{t('disclosure.grantLead')}</p>
      <Select
        label={t('disclosure.hospital')}
        required
        data={hospitals.map((each) => ({ value: each.id, label: say({ ja: each.name, en: each.nameEn }) }))}
        value={hospital}
        onChange={setHospital}
        error={missing && !hospital ? t('form.required') : undefined}
      />
      <Checkbox.Group
        label={t('disclosure.products')}
        required
        value={chosen}
        onChange={setChosen}
        error={missing && chosen.length === 0 ? t('form.required') : undefined}
      >
        <div className={classes.stack}>
          {products.map((product) => (
            <Checkbox key={product.id} value={product.id} label={`${product.product}（${say(product.formName)}）`} />
          ))}
          {products.length === 0 && <p className={classes.lead}>{t('disclosure.noProducts')}</p>}
        </div>
      </Checkbox.Group>
    </EntryDialog>
  )
}
