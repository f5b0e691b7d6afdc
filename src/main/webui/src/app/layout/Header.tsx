import { UnstyledButton } from '@mantine/core'
import { Link, NavLink } from 'react-router'
import { NoticeBell } from '@/features/notice/components/NoticeBell'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { AccountMenu } from './AccountMenu'
import classes from './Header.module.css'
import { LanguageSwitch } from './LanguageSwitch'
import { Mark } from './Mark'

export function Header() {
  const { t, say } = useTexts()
  const { acting } = useViewer()
  return (
    <header className={classes.header}>
      <div className={classes.inner}>
        <UnstyledButton component={Link} to="/dossiers" className={classes.brand} aria-label="Bunkai 分界">
          <Mark />
          <span className={classes.name}>
            Bunkai <span lang="ja">分界</span>
          </span>
        </UnstyledButton>
        <nav className={classes.nav} aria-label={t('layout.mainNav')}>
          <NavLink to="/dossiers" className={classes.link}>
            {t('layout.dossiers')}
          </NavLink>
          <NavLink to="/organisation" className={classes.link}>
            {t('layout.organisation')}
          </NavLink>
        </nav>
        <span className={classes.acting} title={t('layout.actingFor')}>
          {say({ ja: acting.organisationName, en: acting.organisationNameEn })}
        </span>
        <NoticeBell />
        <LanguageSwitch />
        <AccountMenu />
      </div>
    </header>
  )
}
