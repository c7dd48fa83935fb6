#!/bin/sh
# Assesses rosters: ./run.sh assess ROSTER..., or the sample without arguments. Builds the program when it has to.
set -eu

home=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
jar=$home/target/hsp-roster.jar

if [ ! -f "$jar" ] || [ -n "$(find "$home/src" "$home/pom.xml" -newer "$jar" -print | head -n 1)" ]; then
  echo 'Building hsp-roster (once, and after changes) ...' >&2
  mvn --quiet --batch-mode --file "$home/pom.xml" -DskipTests package >&2
fi

HSP_ROSTER_HOME=${HSP_ROSTER_HOME:-$home}
export HSP_ROSTER_HOME
exec java ${HSP_ROSTER_JAVA_OPTS:-} -jar "$jar" "$@"
