import { Button, MultiSelect, Select } from '@mantine/core'
import { Icon } from '@/components/Icon'
import { useTexts } from '@/i18n/use-texts'
import type { Manner } from '../api/types'
import type { Chosen, Side } from '../logic/side'
import classes from './Signing.module.css'
import { useMembers } from './use-members'

const MANNERS: Manner[] = ['TOOL', 'CERTIFICATE', 'SERVICE', 'PAPER']

interface Props { side: Side; onChange: (side: Side) => void; errors: Record<string, string> }

/** Who of one's own organisation signs, in which order and manner, and who is told. */
export function SideFields({ side, onChange, errors }: Props) {
  const { t } = useTexts()
  const members = useMembers()
  const signatories = members.filter((member) => member.signs)
  const manners = MANNERS.map((value) => ({ value, label: t(`signing.manner.${value}`) }))
  const put = (at: number, change: Partial<Chosen>) =>
    onChange({ ...side, signatories: side.signatories.map((one, i) => (i === at ? { ...one, ...change } : one)) })
  const up = (at: number) => {
    const next = [...side.signatories]
    const [moved] = next.splice(at, 1)
    if (moved) next.splice(at - 1, 0, moved)
    onChange({ ...side, signatories: next })
  }
  const nameOf = (one: Chosen) => signatories.find((member) => member.value === one.memberId)?.label ?? ''
  return (
    <div className={classes.stack}>
      {members.length > 0 && signatories.length === 0 && <p className={classes.notice}>{t('signing.name.nobody')}</p>}
      {side.signatories.map((one, at) => (
        <div key={one.key} className={classes.row}>
          <Select
            label={t('signing.name.signatory')}
            data={signatories}
            value={one.memberId || null}
            error={errors[`signatories.${at}.memberId`]}
            required
            allowDeselect={false}
            onChange={(memberId) => put(at, { memberId: memberId ?? '' })}
          />
          <Select
            label={t('signing.name.manner')}
            data={manners}
            value={one.manner}
            error={errors[`signatories.${at}.manner`]}
            required
            allowDeselect={false}
            onChange={(manner) => manner && put(at, { manner: manner as Manner })}
          />
          <div className={classes.tags}>
            <Button variant="default" px="xs" disabled={at === 0} aria-label={t('signing.name.up', { name: nameOf(one) })} onClick={() => up(at)}>
              <Icon name="arrowUp" />
            </Button>
            <Button
              variant="default"
              px="xs"
              disabled={side.signatories.length === 1}
              aria-label={t('signing.name.remove', { name: nameOf(one) })}
              onClick={() => onChange({ ...side, signatories: side.signatories.filter((_, i) => i !== at) })}
            >
              <Icon name="close" />
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button
          variant="default"
          size="sm"
          leftSection={<Icon name="add" />}
          disabled={side.signatories.length >= 10}
          onClick={() => onChange({ ...side, signatories: [...side.signatories, { key: crypto.randomUUID(), memberId: '', manner: 'PAPER' }] })}
        >
          {t('signing.name.add')}
        </Button>
      </div>
      <MultiSelect
        label={t('signing.name.viewers')}
        data={members.filter((member) => !side.copies.includes(member.value))}
        value={side.viewers}
        maxValues={10}
        onChange={(viewers) => onChange({ ...side, viewers })}
      />
      <MultiSelect
        label={t('signing.name.copies')}
        data={members.filter((member) => !side.viewers.includes(member.value))}
        value={side.copies}
        maxValues={10}
        onChange={(copies) => onChange({ ...side, copies })}
      />
    </div>
  )
}
