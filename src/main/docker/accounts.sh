#!/bin/bash
# Once, on an empty database server: the two accounts of the application and, where KC_DB_PASSWORD is set, the one of the login provider, each with its rights and no more. The
# image of compose.yaml runs it by itself; without containers root does (src/docs/operation.md), who needs no MARIADB_ROOT_PASSWORD where MariaDB knows root by the socket.
set -euo pipefail
for name in BUNKAI_DB_MIGRATE_PASSWORD BUNKAI_DB_PASSWORD; do
    if [ -z "${!name:-}" ]; then
        echo "$name を設定してください。 / Set $name." >&2
        exit 1
    fi
done
for name in MARIADB_ROOT_PASSWORD BUNKAI_DB_MIGRATE_PASSWORD BUNKAI_DB_PASSWORD KC_DB_PASSWORD; do
    value="${!name:-}"
    case "${value,,}" in
        change-me*)
            echo "見本のままの値ではアカウントを作りません。$name に新しい値を設定してください。 / $name still holds the value of the sample; no account is made with it." >&2
            exit 1 ;;
    esac
done
# As a text of SQL: whatever a password holds ends nothing.
text() { printf '%s' "$1" | sed -e 's/\\/\\\\/g' -e "s/'/''/g"; }
{
    cat <<SQL
create database if not exists bunkai character set utf8mb4 collate utf8mb4_nopad_bin;
create user bunkai_migrate@'%' identified by '$(text "$BUNKAI_DB_MIGRATE_PASSWORD")';
grant all privileges on bunkai.* to bunkai_migrate@'%' with grant option;
create user bunkai_app@'%' identified by '$(text "$BUNKAI_DB_PASSWORD")';
SQL
    if [ -n "${KC_DB_PASSWORD:-}" ]; then
        cat <<SQL
create database if not exists keycloak character set utf8mb4;
create user keycloak@'%' identified by '$(text "$KC_DB_PASSWORD")';
grant all privileges on keycloak.* to keycloak@'%';
SQL
    fi
} | MYSQL_PWD="${MARIADB_ROOT_PASSWORD:-}" mariadb --user=root
