import { Button } from '@mantine/core'
import { Progress } from '@/components/Progress'
import { useTexts } from '@/i18n/use-texts'
import classes from './SheetForm.module.css'

interface Props {
  done: number
  of: number
  waiting: boolean
  handedIn: boolean
  busy: boolean
  readOnly: boolean
  onHandIn: () => void
}

/** How far one is, whether all is kept, and the way to hand in. It stays in sight while the sheet scrolls. */
export function SheetBar({ done, of, waiting, handedIn, busy, readOnly, onHandIn }: Props) {
  const { t } = useTexts()
  return (
    <div className={classes.bar}>
      <div className={classes.progress}>
        <span>{t('declaration.answered', { done, of })}</span>
        <Progress done={done} of={of} label={t('declaration.progress')} />
      </div>
      {!readOnly && (
        <>
          <span className={classes.kept} role="status">
            {waiting ? t('declaration.saving') : t('declaration.kept')}
          </span>
          {!handedIn && (
            <Button onClick={onHandIn} loading={busy} disabled={done < of || waiting}>
              {t('declaration.handIn')}
            </Button>
          )}
          <p className={classes.keys}>{t('declaration.keysHelp')}</p>
        </>
      )}
    </div>
  )
}
