#!/bin/bash
# Run once by the image, on an empty database: the two accounts of the application and the one of the login provider, each with its rights and no more.
set -euo pipefail
: "${BUNKAI_DB_MIGRATE_PASSWORD:?}" "${BUNKAI_DB_PASSWORD:?}" "${KC_DB_PASSWORD:?}"
for name in MARIADB_ROOT_PASSWORD BUNKAI_DB_MIGRATE_PASSWORD BUNKAI_DB_PASSWORD KC_DB_PASSWORD; do
    value="${!name:-}"
    case "${value,,}" in
        change-me*)
            echo "見本のままの値ではアカウントを作りません。$name に新しい値を設定してください。 / $name still holds the value of the sample; no account is made with it." >&2
            exit 1 ;;
    esac
done
mariadb --user=root --password="$MARIADB_ROOT_PASSWORD" <<SQL
create database if not exists bunkai character set utf8mb4 collate utf8mb4_nopad_bin;
create user bunkai_migrate@'%' identified by '$BUNKAI_DB_MIGRATE_PASSWORD';
grant all privileges on bunkai.* to bunkai_migrate@'%' with grant option;
create user bunkai_app@'%' identified by '$BUNKAI_DB_PASSWORD';
create database if not exists keycloak character set utf8mb4;
create user keycloak@'%' identified by '$KC_DB_PASSWORD';
grant all privileges on keycloak.* to keycloak@'%';
SQL
