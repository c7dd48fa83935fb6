#!/bin/sh
# Assesses rosters: ./run.sh assess ROSTER..., or the sample without arguments. Builds the program when it has to.
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
jar=$home/target/hsp-roster.jar

if [ ! -f "$jar" ] || [ -n "$(find "$home/src" "$home/pom.xml" -newer "$jar" -print | head -n 1)" ]; then
  echo 'Building hsp-roster (once, and after changes) ...' >&2
  mvn --quiet --batch-mode --file "$home/pom.xml" -DskipTests package >&2 || exit 70
  touch "$jar" # a change to a test alone does not make a new one
fi

# Schedulers start programs without a language; file names and messages in Japanese need UTF-8.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  '' | C | POSIX) export LC_ALL=C.UTF-8 ;;
esac

export HSP_ROSTER_HOME="${HSP_ROSTER_HOME:-$home}"
# shellcheck disable=SC2086 # options are words
exec java -Dfile.encoding=UTF-8 ${HSP_ROSTER_JAVA_OPTS:-} -jar "$jar" "$@"
