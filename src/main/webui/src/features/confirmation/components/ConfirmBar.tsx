import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Matrix } from '@/api/types'
import { Icon } from '@/components/Icon'
import { useTexts } from '@/i18n/use-texts'
import { useKnownConfirmations } from '../state/confirmations-context'
import { BatchDialog } from './BatchDialog'
import classes from './ConfirmBar.module.css'
import { StateTag } from './StateTag'

interface Props {
  matrix: Matrix
  onShow: (show: 'unconfirmed') => void
}

/** How the rows of the matrix stand in numbers, and the way to confirm many at once. */
export function ConfirmBar({ matrix, onShow }: Props) {
  const { t } = useTexts()
  const { all } = useKnownConfirmations()
  const [opened, setOpened] = useState(false)
  if (!all) return null
  const { confirmed, waitingForMe, waitingForThem, refused } = all.counts
  const counts = [
    ['CONFIRMED', confirmed],
    ['WAITING_FOR_ME', waitingForMe],
    ['WAITING_FOR_THEM', waitingForThem],
    ['REFUSED', refused],
  ] as const
  return (
    <div className={classes.bar}>
      <ul className={classes.counts} aria-label={t('confirmation.title')}>
        {counts.map(([state, count]) => (
          <li key={state}>
            <StateTag state={state} />
            <span className={classes.number}>{count}</span>
          </li>
        ))}
      </ul>
      <span className={classes.spread} />
      {all.mayConfirm && waitingForMe > 0 && (
        <>
          <Button size="xs" variant="default" onClick={() => onShow('unconfirmed')}>
            {t('confirmation.showUnconfirmed')}
          </Button>
          <Button size="xs" leftSection={<Icon name="check" size={16} />} onClick={() => setOpened(true)}>
            {t('confirmation.many')}
          </Button>
        </>
      )}
      {opened && <BatchDialog matrix={matrix} onClose={() => setOpened(false)} />}
    </div>
  )
}
