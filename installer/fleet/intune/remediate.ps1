# SPDX-License-Identifier: GPL-3.0-or-later
# Remediation script for Intune Remediations: takes the computer off Kaspersky's products. 0: removed, perhaps with a
# restart to come or with harmless traces; 1: not, and the line says why. Never restarts the computer. Runs as SYSTEM,
# writes one line for the portal and never to standard error: Intune takes that for a failure of the script.
# Everybody who may see this script in the portal, and the computer itself, can read it: no password belongs here.

# What you may want to change --------------------------------------------------------------------------------------
# Where changeover-cli.exe lies.
$ProgramPath = [Environment]::ExpandEnvironmentVariables('%ProgramW6432%\Changeover\changeover-cli.exe')
# Logs and results; made here, for administrators only.
$WorkPath = [Environment]::ExpandEnvironmentVariables('%ProgramData%\ChangeoverFleet')
# Hazards (changeover-cli hazards) that do not stop the removal, because you have settled them on all these computers.
# 'managed' stops it wherever a Network Agent is: settle that at your administration server first.
$AcceptedHazards = @()
# Steps of the plan (changeover-cli plan): only these; and those that need a yes of their own.
$OnlySteps = @()
$ConfirmedSteps = @()
# Name of an environment variable that holds the product's password. Empty, or not set there: none is given.
$PasswordVariable = ''
$LoginName = ''
# What is to protect the computer afterwards (changeover-cli replacements); empty: not asked.
$ExpectedProtection = ''
# '', 'if-possible' or 'must'.
$RestorePoint = ''
# So long another installer may be at work before this gives up, to be tried again later.
$WaitMinutes = 5
# ------------------------------------------------------------------------------------------------------------------

#region Shared: look
# Each script runs on its own, so each has a copy of this part; a test compares them.
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

$LongestLine = 1900 # letters; Intune takes 2048
$LargestLog = 1048576 # bytes

# ProgramData is open to everybody: whoever makes a folder there first could read what is put into it, or lead it
# elsewhere. So it is ours alone, or not used.
function Initialize-WorkFolder {
    param([string] $Path)
    $administrators = New-Object System.Security.Principal.SecurityIdentifier 'S-1-5-32-544'
    $system = New-Object System.Security.Principal.SecurityIdentifier 'S-1-5-18'
    $security = New-Object System.Security.AccessControl.DirectorySecurity
    $security.SetOwner($administrators)
    $security.SetAccessRuleProtection($true, $false)
    foreach ($who in @($administrators, $system)) {
        $security.AddAccessRule((New-Object System.Security.AccessControl.FileSystemAccessRule(
            $who, 'FullControl', 'ContainerInherit, ObjectInherit', 'None', 'Allow')))
    }
    # Leaves a folder that is there as it is: what it is, is looked at afterwards.
    $null = [System.IO.Directory]::CreateDirectory($Path, $security)
    $access = Get-Acl -LiteralPath $Path
    $owner = $access.GetOwner([System.Security.Principal.SecurityIdentifier])
    $isLink = ((Get-Item -LiteralPath $Path -Force).Attributes -band [System.IO.FileAttributes]::ReparsePoint) -ne 0
    if ($isLink -or -not $access.AreAccessRulesProtected -or ($owner -ne $administrators -and $owner -ne $system)) {
        throw "$Path was not made by this script. Look into it, delete it, and start again."
    }
}

function Write-WorkLog {
    param([string] $Text)
    $file = Join-Path $WorkPath 'fleet.log'
    $time = [DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ')
    try {
        if ((Test-Path -LiteralPath $file) -and (Get-Item -LiteralPath $file).Length -gt $LargestLog) {
            Move-Item -LiteralPath $file -Destination "$file.old" -Force
        }
        [System.IO.File]::AppendAllText($file, "$time $Text`r`n", [System.Text.Encoding]::UTF8)
    } catch {
        # A log that another run holds open is no reason to stop.
        return
    }
}

# One line, whatever is in the names that were read from a registry.
function ConvertTo-PortalLine {
    param([string] $Text)
    $line = ($Text -replace '[\x00-\x1F\x7F\u0085\u2028\u2029]+', ' ').Trim()
    if ($line.Length -gt $LongestLine) {
        $line = $line.Substring(0, $LongestLine) + ' ...'
    }
    return $line
}

function ConvertTo-Argument {
    param([string] $Text)
    if ($Text -match '"' -or $Text.EndsWith('\')) {
        throw "An argument must not hold a quotation mark, nor end with a backslash: $Text"
    }
    return '"' + $Text + '"'
}

# Runs changeover-cli and waits. Not "& program 2>&1": where errors stop the script, Windows PowerShell 5.1 takes the
# first line on standard error for one. Standard input is closed, so that nothing can wait for an answer.
function Invoke-Changeover {
    param([string[]] $Arguments)
    if (-not (Test-Path -LiteralPath $ProgramPath -PathType Leaf)) {
        throw "$ProgramPath is not there."
    }
    $start = New-Object System.Diagnostics.ProcessStartInfo
    $start.FileName = $ProgramPath
    $start.Arguments = (@($Arguments | ForEach-Object { ConvertTo-Argument $_ }) -join ' ')
    $start.UseShellExecute = $false
    $start.CreateNoWindow = $true
    $start.RedirectStandardInput = $true
    $start.RedirectStandardOutput = $true
    $start.RedirectStandardError = $true
    $start.StandardOutputEncoding = [System.Text.Encoding]::UTF8
    $start.StandardErrorEncoding = [System.Text.Encoding]::UTF8
    Write-WorkLog ('changeover-cli ' + $start.Arguments)
    $process = [System.Diagnostics.Process]::Start($start)
    $process.StandardInput.Close()
    # Both at once: a program that fills one while we read the other would wait for ever.
    $talk = $process.StandardError.ReadToEndAsync()
    $text = $process.StandardOutput.ReadToEnd()
    $process.WaitForExit()
    $document = $null
    try {
        $document = ConvertFrom-Json $text
    } catch {
        Write-WorkLog 'what it wrote is not JSON'
    }
    Write-WorkLog "it ended with $($process.ExitCode)"
    if ($talk.Result) {
        Write-WorkLog $talk.Result
    }
    return New-Object PSObject -Property @{ Code = $process.ExitCode; Document = $document; Text = $text }
}

# A value of the document, or nothing: strict mode refuses a name that is not there.
function Get-Value {
    param($From, [string] $Name)
    if ($null -ne $From -and $From.PSObject.Properties[$Name]) {
        return $From.PSObject.Properties[$Name].Value
    }
}

# What the exit code means; README.md of the program has the whole table.
function Get-CodeText {
    param([int] $Code)
    switch ($Code) {
        0 { return 'done' }
        1 { return 'found' }
        3 { return 'removed, but traces are left' }
        4 { return 'stopped: something would be lost or fail' }
        5 { return 'stopped: it needs the rights of an administrator' }
        13 { return 'failed: a file does not have the content it should have' }
        18 { return 'still installed' }
        22 { return 'stopped: the computer is not as in the plan' }
        82 { return 'failed: the work folder cannot be written' }
        87 { return 'failed: wrong arguments' }
        183 { return 'stopped: another copy of Changeover is at work' }
        299 { return 'could not look everywhere' }
        1058 { return 'stopped: the restore point could not be made' }
        1602 { return 'stopped before anything was removed' }
        1603 { return 'failed: the uninstaller failed, or the password was wrong' }
        1605 { return 'not there' }
        1618 { return 'another installation is running, try again later' }
        1627 { return 'failed' }
        3010 { return 'removed, a restart finishes it' }
        default { return "ended with $Code" }
    }
}

# Why, in the program's own words. Without paths: a path can hold a person's name, and this goes to the portal.
function Get-Reason {
    param($Document)
    $words = @(Get-Value $Document 'text')
    if ((Get-Value $Document 'error') -eq 'hazard') {
        $words += Get-Value $Document 'detail'
    }
    $words += @(Get-Value $Document 'restartHazards') | ForEach-Object { Get-Value $_ 'id' }
    $steps = @(Get-Value (Get-Value $Document 'removal') 'steps') | Where-Object { (Get-Value $_ 'state') -ne 'done' }
    $words += @($steps) | ForEach-Object { Get-Value $_ 'text' }
    return (@($words | Where-Object { $_ }) -join ' ')
}

function Get-ProductText {
    param($Findings)
    $names = @($Findings | ForEach-Object {
        $parts = @((Get-Value $_ 'name'), (Get-Value $_ 'version'), (Get-Value $_ 'certainty'))
        ('{0} {1} ({2})' -f $parts) -replace ' +', ' '
    })
    return ($names -join ', ')
}
#endregion

#region Shared: migrate
function Get-MigrationArgument {
    $arguments = @('migrate', '--yes', '--no-input', '--json', '--quiet', '--to', (Join-Path $WorkPath 'case'),
        '--wait', "$WaitMinutes")
    foreach ($hazard in $AcceptedHazards) {
        $arguments += @('--accept', $hazard)
    }
    foreach ($step in $OnlySteps) {
        $arguments += @('--only', $step)
    }
    foreach ($step in $ConfirmedSteps) {
        $arguments += @('--confirm', $step)
    }
    if ($ExpectedProtection) {
        $arguments += @('--expect', $ExpectedProtection)
    }
    if ($RestorePoint -eq 'must') {
        $arguments += '--restore-point'
    } elseif ($RestorePoint -eq 'if-possible') {
        $arguments += '--restore-point-if-possible'
    }
    # Only its name is on the command line, which everybody on the computer can read.
    if ($PasswordVariable -and [Environment]::GetEnvironmentVariable($PasswordVariable)) {
        $arguments += @('--password-env', $PasswordVariable)
        if ($LoginName) {
            $arguments += @('--login', $LoginName)
        }
    }
    return $arguments
}

# Goes on with what an earlier run did not finish; where there is no such thing (1605), begins anew.
function Invoke-Migration {
    $arguments = @(Get-MigrationArgument)
    if (Test-Path -LiteralPath (Join-Path (Join-Path $WorkPath 'case') 'case.json')) {
        $answer = Invoke-Changeover ($arguments + '--resume')
        if ($answer.Code -ne 1605) {
            return $answer
        }
    }
    return Invoke-Changeover $arguments
}

function Get-MigrationText {
    param($Answer)
    $before = @(@(Get-Value (Get-Value $Answer.Document 'before') 'findings') | Where-Object { $_ })
    $left = @(@(Get-Value (Get-Value $Answer.Document 'verdict') 'leftovers') | Where-Object { $_ })
    $text = Get-CodeText $Answer.Code
    if ($Answer.Code -eq 4 -and (Get-Value $Answer.Document 'removal')) {
        $text = 'removed, but it must not be restarted before a person has looked'
    }
    if ($before.Count -gt 0) {
        $text += '. Before: ' + (Get-ProductText $before)
    }
    if ($left.Count -gt 0) {
        $text += ". Traces: $($left.Count)"
    }
    $protection = Get-Value (Get-Value $Answer.Document 'protection') 'state'
    if ($protection) {
        $text += ". Protection: $protection"
    }
    return "$text. $(Get-Reason $Answer.Document)"
}
#endregion

$code = 1
try {
    Initialize-WorkFolder $WorkPath
    $answer = Invoke-Migration
    $line = Get-MigrationText $answer
    if (@(0, 3, 3010) -contains $answer.Code) {
        $code = 0
    }
} catch {
    $line = 'failed: ' + $_.Exception.Message
}
Write-Output (ConvertTo-PortalLine $line)
exit $code
