@echo off
rem Starts Relata. Needs a Java runtime, 17 or newer: the one of JAVA_HOME, else the java on the PATH.
rem RELATA_OPTS holds further options for the JVM, such as -Xmx4g.
setlocal
for %%d in ("%~dp0..") do set "home=%%~fd"
for %%j in ("%home%\lib\toolkit-cli-*.jar") do set "jar=%%~fj"
set "java=java.exe"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"

rem The classes of a typical run, prepared by the JVM once and mapped into memory from then on (docs/adr/0005).
rem An empty archive says that it could not be made. Never an obstacle.
set "archives=%LOCALAPPDATA%\relata\cds"
for %%j in ("%jar%") do set "archive=%archives%\%%~nj.jsa"
if not exist "%archive%" call :prepare || exit /b 1
set "sharing="
for %%a in ("%archive%") do if exist "%%~a" if %%~za gtr 0 set "sharing=-XX:SharedArchiveFile="%archive%""
"%java%" "@%home%\lib\jvm.options" %sharing% %RELATA_OPTS% -jar "%jar%" %*
exit /b %errorlevel%

:prepare
set "version="
for /f "tokens=3" %%v in ('""%java%" -version 2^>^&1" ^| findstr /i version') do if not defined version set "version=%%~v"
if not defined version (
  echo relata: no Java runtime found. 1>&2
  goto :remedy
)
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% lss 17 (
  echo relata: needs Java 17 or newer, and this is Java %version%. 1>&2
  goto :remedy
)
echo Preparing Relata for quick starts (once) ... 1>&2
set "work=%TEMP%\relata-%RANDOM%%RANDOM%"
mkdir "%archives%" 2>nul
mkdir "%work%" 2>nul
"%java%" "@%home%\lib\jvm.options" -XX:DumpLoadedClassList="%work%\classes" -jar "%jar%" report "%home%\examples\students\study.yaml" -o "%work%\report" >nul 2>&1
"%java%" "@%home%\lib\jvm.options" -Xshare:dump -XX:SharedClassListFile="%work%\classes" -XX:SharedArchiveFile="%archive%" -jar "%jar%" >nul 2>&1
if not exist "%archive%" type nul > "%archive%"
rmdir /s /q "%work%"
exit /b 0

:remedy
echo Install OpenJDK 17 or newer ("winget install EclipseAdoptium.Temurin.17.JRE"), or set JAVA_HOME. 1>&2
exit /b 1
