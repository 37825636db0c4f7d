@echo off
rem Runs Relata from its sources: builds it through Maven on first use, then starts the built distribution.
rem After a change of the sources: mvn package -DskipTests
setlocal
set "dist=%~dp0toolkit-cli\target\dist"
if exist "%dist%\bin\relata.cmd" goto :start
where mvn >nul 2>&1
if errorlevel 1 (
  echo relata: building needs Maven 3.8 or newer and a JDK 17 or newer, and there is no mvn on the PATH. 1>&2
  echo Install them, or use a release, which needs a Java runtime only. 1>&2
  exit /b 1
)
echo Building Relata ^(once, about a minute^) ... 1>&2
set "log=%TEMP%\relata-build-%RANDOM%.log"
call mvn -B -f "%~dp0pom.xml" -pl toolkit-cli -am -Dmaven.test.skip=true -Djacoco.skip=true package > "%log%" 2>&1
if errorlevel 1 (
  type "%log%" 1>&2
  del "%log%"
  echo relata: the build failed; the lines above, from Maven, say why. 1>&2
  exit /b 1
)
del "%log%"
:start
call "%dist%\bin\relata.cmd" %*
exit /b %errorlevel%
