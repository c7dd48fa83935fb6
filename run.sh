#!/bin/sh
# Assesses rosters: ./run.sh assess ROSTER..., or the sample without arguments. Builds the program when it has to.
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
jar=$home/target/hsp-roster.jar
archive=$home/target/hsp-roster.jsa
# Serial GC and C1 alone: a run is over before the parallel collector and C2 pay for themselves.
jvm='-XX:+UseSerialGC -XX:TieredStopAtLevel=1'

if [ ! -f "$jar" ] || [ -n "$(find "$home/src" "$home/pom.xml" -newer "$jar" -print | head -n 1)" ]; then
  echo 'Building hsp-roster (once, and after changes) ...' >&2
  mvn --quiet --batch-mode --file "$home/pom.xml" -DskipTests package >&2 || exit 70
  touch "$jar" # a change to a test alone does not make a new one
fi

# Schedulers start programs without a language; file names and messages in Japanese need UTF-8.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  '' | C | POSIX) export LC_ALL=C.UTF-8 ;;
esac

# Creates the CDS archive by assessing the sample once. Without an archive, runs only start more slowly.
if [ -w "$home/target" ] && { [ ! -f "$archive" ] || [ -n "$(find "$jar" -newer "$archive")" ]; }; then
  # shellcheck disable=SC2086 # options are words
  HSP_ROSTER_HOME="$home/target/warm-up" java $jvm -XX:ArchiveClassesAtExit="$archive.new" -jar "$jar" \
    assess "$home/sample-input/roster.xlsx" --as-of 2026-11-21 --force >"$home/target/warm-up.log" 2>&1 || true
  mv -f "$archive.new" "$archive" 2>/dev/null || : >"$archive"
fi

export HSP_ROSTER_HOME="${HSP_ROSTER_HOME:-$home}"
# shellcheck disable=SC2086 # options are words
exec java -Dfile.encoding=UTF-8 $jvm -XX:SharedArchiveFile="$archive" -Xlog:disable -Xlog:all=error:stderr \
  ${HSP_ROSTER_JAVA_OPTS:-} -jar "$jar" "$@"
