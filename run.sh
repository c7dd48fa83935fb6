#!/bin/sh
# Assesses rosters: ./run.sh assess ROSTER..., or the sample without arguments. Builds the program when it has to.
set -eu

# The folder of this script, which may be started through symbolic links.
script=$0
while [ -L "$script" ]; do
  link=$(readlink "$script")
  case $link in
    /*) script=$link ;;
    *) script=$(CDPATH='' cd -P -- "$(dirname -- "$script")" && CDPATH='' cd -P -- "$(dirname -- "$link")" && pwd)/${link##*/} ;;
  esac
done
home=$(CDPATH='' cd -- "$(dirname -- "$script")" && pwd)
# A folder that is a link has several names, and Java knows its class archive by one.
target=$(CDPATH='' cd -P -- "$home" && pwd)/target
jar=$target/hsp-roster.jar
archive=$target/hsp-roster.jsa
# Serial GC and C1 alone: a run is over before the parallel collector and C2 pay for themselves.
jvm='-XX:+UseSerialGC -XX:TieredStopAtLevel=1'

# Schedulers start programs without a language; file names and messages in Japanese need UTF-8.
locale=${LC_ALL:-${LC_CTYPE:-${LANG:-}}}
case $locale in
  '' | C | POSIX) export LC_ALL=C.UTF-8 ;;
esac

# Says what is missing, in English, and in Japanese where the terminal can show it.
say() {
  case $locale in
    *[Uu][Tt][Ff]-8 | *[Uu][Tt][Ff]8) cat "$home/src/main/start/$1.txt" ;;
    *) head -n 1 "$home/src/main/start/$1.txt" ;;
  esac >&2
  exit 70
}

if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java=$JAVA_HOME/bin/java
else
  unset JAVA_HOME # Maven would stop at such a folder
  java=$(command -v java) || say no-java
fi

# Java takes the class archive for one jar in one place and one version of Java alone: the file beside it names them
# and has the time of the jar.
made_for=$archive.for
now_for="$jar $java $(cksum <"$java") ${JAVA_HOME:-}"
known=
if [ -f "$archive" ] && [ -f "$made_for" ]; then
  IFS= read -r known <"$made_for" || true
fi
if [ "$known" != "$now_for" ]; then
  said=$("$java" -version 2>&1) || say no-java
  version=$(printf '%s\n' "$said" | sed -n 's/.* version "\([0-9][0-9]*\).*/\1/p' | head -n 1)
  [ "${version:-17}" -ge 17 ] || say old-java
fi

if [ ! -f "$jar" ] || [ -n "$(find "$home/src" "$home/pom.xml" -newer "$jar" -print | head -n 1)" ]; then
  echo 'Building hsp-roster (once, and after changes) ...' >&2
  command -v mvn >/dev/null || say no-maven
  said=$(mvn --quiet --batch-mode --no-transfer-progress -Dstyle.color=never --file "$home/pom.xml" \
    -DskipTests package 2>&1) || {
    printf '%s\n' "$said" | sed "s/$(printf '\033')\[[0-9;]*m//g" >&2 # Maven resets colours it was told not to set
    exit 70
  }
  touch "$jar" # a change to a test alone does not make a new one
fi

# Creates the CDS archive by assessing the sample once. Without an archive, runs only start more slowly.
if { [ "$known" != "$now_for" ] ||
  [ -n "$(find "$jar" "$made_for" \( -newer "$jar" -o -newer "$made_for" \))" ]; } && [ -w "$target" ] &&
  { true >"$made_for" && touch -r "$jar" "$made_for"; } 2>/dev/null; then
  touch -r "$made_for" "$jar" 2>/dev/null || true # where touch keeps less of a time than the file system
  # shellcheck disable=SC2086 # options are words
  HSP_ROSTER_HOME="$target/warm-up" "$java" $jvm -XX:ArchiveClassesAtExit="$archive.$$" -jar "$jar" \
    assess "$home/sample-input/roster.xlsx" --as-of 2026-11-21 --force >"$target/warm-up.log" 2>&1 || true
  mv -f "$archive.$$" "$archive" 2>/dev/null || : >"$archive"
  printf '%s\n' "$now_for" >"$made_for" # last, since the user may have stopped this
  touch -r "$jar" "$made_for"
fi

export HSP_ROSTER_HOME="${HSP_ROSTER_HOME:-$home}"
export HSP_ROSTER_SCRIPTS="$home"
# shellcheck disable=SC2086 # options are words
exec "$java" -Dfile.encoding=UTF-8 $jvm -XX:SharedArchiveFile="$archive" -Xlog:disable -Xlog:all=error:stderr \
  ${HSP_ROSTER_JAVA_OPTS:-} -jar "$jar" "$@"
