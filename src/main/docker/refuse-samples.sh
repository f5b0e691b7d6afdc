#!/bin/bash
# Stands before the services of compose.yaml that are not ours: none begins with a secret of the samples. refuse-samples.sh <program> <arguments>
set -euo pipefail
for name in $(compgen -e); do
    value="${!name}"
    case "${value,,}" in
        change-me*)
            echo "見本のままの値では起動しません。$name に新しい値を設定してください。 / $name still holds the value of the sample; set a new one." >&2
            exit 1 ;;
    esac
done
exec "$@"
