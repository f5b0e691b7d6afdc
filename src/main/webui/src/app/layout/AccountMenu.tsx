import { Button, Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core'
import { Icon } from '@/components/Icon'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import classes from './Header.module.css'

const SCHEMES: MantineColorScheme[] = ['light', 'dark', 'auto']

/** Who I am, for whom I act, how the screen looks, and the way out. */
export function AccountMenu() {
  const { t, say } = useTexts()
  const { me, acting, switchTo } = useViewer()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const chosen = <Icon name="check" size={16} />
  return (
    <Menu width={300} position="bottom-end" shadow="md">
      <Menu.Target>
        <Button variant="default" leftSection={<Icon name="user" />} aria-label={t('layout.account', { name: acting.memberName })}>
          <span className={classes.person}>{acting.memberName}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('layout.actingFor')}</Menu.Label>
        {me.memberships.map((membership) => {
          const active = membership.organisationId === acting.organisationId
          return (
            <Menu.Item
              key={membership.organisationId}
              role="menuitemradio"
              aria-checked={active}
              leftSection={<Icon name="party" size={16} />}
              rightSection={active ? chosen : null}
              onClick={() => active || switchTo(membership.organisationId)}
            >
              {say({ ja: membership.organisationName, en: membership.organisationNameEn })}
              <small>（{t(`role.${membership.role}`)}）</small>
            </Menu.Item>
          )
        })}
        <Menu.Divider />
        <Menu.Label>{t('layout.appearance')}</Menu.Label>
        {SCHEMES.map((scheme) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={scheme === colorScheme}
            leftSection={<Icon name={scheme === 'dark' ? 'moon' : 'sun'} size={16} />}
            rightSection={scheme === colorScheme ? chosen : null}
            onClick={() => setColorScheme(scheme)}
          >
            {t(`layout.scheme.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component="a" href="/logout" leftSection={<Icon name="arrowRight" size={16} />}>
          {t('session.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
