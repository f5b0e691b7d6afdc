import { Button, Kbd, Popover } from '@mantine/core'
import { Icon } from '@/components/Icon'
import { useTexts } from '@/i18n/use-texts'
import classes from './KeysHelp.module.css'

const KEYS = [
  [['↑', '↓', '←', '→'], 'move'],
  [['R'], 'r'],
  [['A'], 'a'],
  [['C'], 'c'],
  [['I'], 'i'],
  [['B'], 'b'],
  [['Delete'], 'clear'],
  [['Enter'], 'cycle'],
  [['Shift', 'Enter'], 'back'],
  [['Ctrl', 'Z'], 'undo'],
  [['T'], 'talk'],
  [['Alt', '↑ ↓'], 'order'],
] as const

export function KeysHelp() {
  const { t } = useTexts()
  return (
    <Popover width={360} shadow="md" position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button size="compact-sm" variant="default" leftSection={<Icon name="keyboard" size={16} />}>
          {t('matrix.keys.title')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <table className={classes.keys}>
          <caption>{t('matrix.keys.lead')}</caption>
          <tbody>
            {KEYS.map(([keys, meaning]) => (
              <tr key={meaning}>
                <th scope="row">
                  {keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </th>
                <td>{t(`matrix.keys.${meaning}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Popover.Dropdown>
    </Popover>
  )
}
