@echo off
rem Assesses rosters: run.bat assess ROSTER..., or the sample without arguments. Rosters dropped onto it are assessed.
setlocal DisableDelayedExpansion
chcp 65001 >nul
set "SELF=%~f0"
set "HERE=%~dp0"
rem Never empty: cmd cannot cut parts out of an empty variable.
set "FIRST=.%~1"
set "FIRST=%FIRST:"=%"
if "%HERE:~-1%"=="\" set "HERE=%HERE:~0,-1%"

rem Explorer starts cmd /c ""SCRIPT" FILES" with full paths, or with none on a double click. An ampersand in a name ends
rem an argument, and Java takes arguments in the code page only: the line itself is handed over, in a variable.
set "STARTED="
setlocal EnableDelayedExpansion
set "LINE=!CMDCMDLINE:"=?!"
for /f "delims=?" %%S in ("!LINE:*/c ??=!") do (endlocal & set "STARTED=%%S")
setlocal EnableDelayedExpansion
for /f "delims=" %%L in ("!CMDCMDLINE! ") do (endlocal & set "HSP_ROSTER_COMMAND_LINE=%%L")
set "DROPPED="
if /i "%STARTED%"=="%SELF%" set "DROPPED=1"
if not "%FIRST%"=="." if not "%FIRST:~2,2%"==":\" if not "%FIRST:~1,2%"=="\\" set "DROPPED="
if not defined DROPPED set "HSP_ROSTER_COMMAND_LINE="
if "%FIRST%"=="." set "HSP_ROSTER_COMMAND_LINE="

rem Through a symbolic link, this is the folder of the link.
if not exist "%HERE%\pom.xml" for /f "delims=" %%L in ('powershell -NoProfile -Command "$file = Get-Item -LiteralPath $env:SELF; while ($file.LinkType) { $file = Get-Item -LiteralPath ([IO.Path]::Combine($file.DirectoryName, @($file.Target)[0])) }; $file.DirectoryName"') do set "HERE=%%L"
set "TARGET=%HERE%\target"
set "JAR=%TARGET%\hsp-roster.jar"
set "ARCHIVE=%TARGET%\hsp-roster.jsa"
set "SOURCES=%TARGET%\sources.txt"
rem Serial GC and C1 alone: a run is over before the parallel collector and C2 pay for themselves.
set "JVM=-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
set "CODE=70"

set "JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
rem Maven would stop at a folder without Java.
if not defined JAVA set "JAVA_HOME="
if not defined JAVA for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
if not defined JAVA (call :say no-java & goto finish)

rem Java takes the class archive for one jar in one place and one version of Java alone: the file beside it names them.
set "KNOWN="
call :describe 2>nul
if exist "%ARCHIVE%" (fc /b "%ARCHIVE%.now" "%ARCHIVE%.for" >nul 2>&1 && set "KNOWN=1")
if defined KNOWN goto sources
call :checkJava
if errorlevel 1 (call :say old-java & goto finish)

:sources
call :listSources 2>nul
if not exist "%JAR%" goto build
if not exist "%SOURCES%.now" goto archive
fc /b "%SOURCES%.now" "%SOURCES%" >nul 2>&1 && goto archive
:build
set "MAVEN="
for %%M in (mvn.cmd mvn.bat mvn.exe) do if not defined MAVEN set "MAVEN=%%~$PATH:M"
if not defined MAVEN (call :say no-maven & goto finish)
echo Building hsp-roster ^(once, and after changes^) ... 1>&2
pushd "%HERE%"
call mvn --quiet --batch-mode --no-transfer-progress -Dstyle.color=never --log-file target\build.log -DskipTests package >target\build.txt 2>&1
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" (
  type "%TARGET%\build.txt" 1>&2
  type "%TARGET%\build.log" 1>&2
  goto finish
)
copy /y "%SOURCES%.now" "%SOURCES%" >nul 2>&1
set "KNOWN="
call :describe 2>nul
:archive
if not defined KNOWN call :createArchive

set "ENCODING=-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dhsp-roster.command=run.bat"
set OPTIONS=%ENCODING% %JVM% -XX:SharedArchiveFile="%ARCHIVE%" -Xlog:disable -Xlog:all=error:stderr
if not defined HSP_ROSTER_HOME set "HSP_ROSTER_HOME=%HERE%"
set "HSP_ROSTER_SCRIPTS=%HERE%"
if defined HSP_ROSTER_COMMAND_LINE goto dropped
"%JAVA%" %OPTIONS% %HSP_ROSTER_JAVA_OPTS% -jar "%JAR%" %*
set "CODE=%ERRORLEVEL%"
goto finish
:dropped
"%JAVA%" %OPTIONS% %HSP_ROSTER_JAVA_OPTS% -jar "%JAR%"
set "CODE=%ERRORLEVEL%"

:finish
if not defined DROPPED exit /b %CODE%
pause
rem Not exit /b: what follows an ampersand in the name of a dropped file would then be started as a command.
exit %CODE%

:say
rem In English and Japanese, from a file: scripts of this kind are best kept in ASCII.
type "%HERE%\src\main\start\%~1.txt" 1>&2
exit /b 0

:describe
rem Names jar and Java with their times and sizes; nothing where the folder is read-only.
if not exist "%TARGET%" mkdir "%TARGET%"
setlocal
for %%J in ("%JAR%") do set "ARCHIVE_OF_JAR=%%~ftzJ"
for %%J in ("%JAVA%") do set "ARCHIVE_OF_JAVA=%%~ftzJ"
set ARCHIVE_OF_ >"%ARCHIVE%.now"
endlocal
exit /b 0

:checkJava
rem Fails for a Java before 17, which 1.8 is too. What names no version is left to fail by itself.
set "VERSION="
set "SAID=%TEMP%\hsp-roster-%RANDOM%.txt"
"%JAVA%" -version >"%SAID%" 2>&1 <nul
for /f "usebackq tokens=2,3" %%V in ("%SAID%") do if "%%V"=="version" if not defined VERSION set "VERSION=%%~W"
del /q "%SAID%" 2>nul
if not defined VERSION exit /b 0
for /f "delims=.-+_" %%V in ("%VERSION%") do if %%V LSS 17 exit /b 1
exit /b 0

:listSources
rem Names, sizes and times of all sources: robocopy only lists with /l, and starts at once, as PowerShell does not.
set "LIST=/l /r:0 /w:0 /njh /njs /ndl /nc /np /fp /ts /bytes"
robocopy "%HERE%" "%TARGET%\none" pom.xml %LIST% >"%SOURCES%.now"
robocopy "%HERE%\src" "%TARGET%\none" /s %LIST% >>"%SOURCES%.now"
exit /b 0

:createArchive
rem Creates the CDS archive by assessing the sample once. Without an archive, runs only start more slowly.
copy /y "%ARCHIVE%.now" "%ARCHIVE%.for" >nul 2>&1 || exit /b 0
if exist "%ARCHIVE%" del /q "%ARCHIVE%"
setlocal
set "HSP_ROSTER_HOME=%TARGET%\warm-up"
set "HSP_ROSTER_COMMAND_LINE="
"%JAVA%" %JVM% -XX:ArchiveClassesAtExit="%ARCHIVE%" -jar "%JAR%" assess "%HERE%\sample-input\roster.xlsx" --as-of 2026-11-21 --force >"%TARGET%\warm-up.log" 2>&1 <nul
if not exist "%ARCHIVE%" type nul >"%ARCHIVE%"
endlocal
exit /b 0
