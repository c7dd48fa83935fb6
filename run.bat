@echo off
rem Assesses rosters: run.bat assess ROSTER..., or the sample without arguments. A roster dragged onto it is assessed.
setlocal
chcp 65001 >nul
set "HERE=%~dp0"
if "%HERE:~-1%"=="\" set "HERE=%HERE:~0,-1%"
rem Through a symbolic link, this is the folder of the link.
set "SELF=%~f0"
if not exist "%HERE%\pom.xml" for /f "delims=" %%L in ('powershell -NoProfile -Command "$file = Get-Item -LiteralPath $env:SELF; while ($file.LinkType) { $file = Get-Item -LiteralPath ([IO.Path]::Combine($file.DirectoryName, @($file.Target)[0])) }; $file.DirectoryName"') do set "HERE=%%L"
set "JAR=%HERE%\target\hsp-roster.jar"
set "ARCHIVE=%HERE%\target\hsp-roster.jsa"
rem Serial GC and C1 alone: a run is over before the parallel collector and C2 pay for themselves.
set "JVM=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"

set "NEWER="
if exist "%JAR%" (
  for /f %%N in ('powershell -NoProfile -Command "$jar = (Get-Item -LiteralPath $env:JAR).LastWriteTime; (Get-ChildItem -LiteralPath (Join-Path $env:HERE 'src'), (Join-Path $env:HERE 'pom.xml') -Recurse -File | Where-Object { $_.LastWriteTime -gt $jar } | Select-Object -First 1 | Measure-Object).Count"') do set "NEWER=%%N"
) else (
  set "NEWER=1"
)
if not "%NEWER%"=="0" (
  echo Building hsp-roster ^(once, and after changes^) ... 1>&2
  call mvn --quiet --batch-mode --file "%HERE%\pom.xml" -DskipTests package 1>&2
  if errorlevel 1 exit /b 70
  rem A change to a test alone does not make a new jar.
  copy /b "%JAR%"+,, "%JAR%" >nul
  if exist "%ARCHIVE%" del /q "%ARCHIVE%"
)
rem Java takes the class archive for one jar in one place and one version of Java alone: the file beside it names them.
call :describe
set "STALE=1"
if exist "%ARCHIVE%" (fc /b "%ARCHIVE%.now" "%ARCHIVE%.for" >nul 2>&1 && set "STALE=")
if defined STALE call :createArchive

set "ENCODING=-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8"
set OPTIONS=%ENCODING% %JVM% -XX:SharedArchiveFile="%ARCHIVE%" -Xlog:disable -Xlog:all=error:stderr
if not defined HSP_ROSTER_HOME set "HSP_ROSTER_HOME=%HERE%"
set "HSP_ROSTER_SCRIPTS=%HERE%"

rem A file dragged onto this script comes as a full path without a command before it.
set "DROPPED="
if not "%~1"=="" if exist "%~f1" if /i not "%~1"=="assess" set "DROPPED=1"

if defined DROPPED (
  java %OPTIONS% %HSP_ROSTER_JAVA_OPTS% -jar "%JAR%" assess %*
) else (
  java %OPTIONS% %HSP_ROSTER_JAVA_OPTS% -jar "%JAR%" %*
)
set "CODE=%ERRORLEVEL%"
if defined DROPPED pause
exit /b %CODE%

:describe
rem Names jar and Java with their times and sizes, or nothing where the folder is read-only.
setlocal EnableDelayedExpansion
for %%J in ("!JAR!") do set "JARFILE=%%~ftzJ"
for %%J in (java.exe) do set "JAVAFILE=%%~ftz$PATH:J"
2>nul (>"!ARCHIVE!.now" echo(!JARFILE! !JAVAFILE!)
endlocal
exit /b 0

:createArchive
rem Creates the CDS archive by assessing the sample once. Without an archive, runs only start more slowly.
copy /y "%ARCHIVE%.now" "%ARCHIVE%.for" >nul 2>&1 || exit /b 0
if exist "%ARCHIVE%" del /q "%ARCHIVE%"
setlocal
set "HSP_ROSTER_HOME=%HERE%\target\warm-up"
java %JVM% -XX:ArchiveClassesAtExit="%ARCHIVE%" -jar "%JAR%" assess "%HERE%\sample-input\roster.xlsx" --as-of 2026-11-21 --force >"%HERE%\target\warm-up.log" 2>&1
if not exist "%ARCHIVE%" type nul >"%ARCHIVE%"
endlocal
exit /b 0
