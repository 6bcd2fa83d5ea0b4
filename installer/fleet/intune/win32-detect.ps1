# SPDX-License-Identifier: GPL-3.0-or-later
# Detection rule of the Win32 app: "installed" (0 and a line on standard output) is a computer that was looked at in
# full and has no Kaspersky product. Everything else is "not installed" (1 and no line): fleet.log says why.

# What you may want to change --------------------------------------------------------------------------------------
# Where changeover-cli.exe lies.
$ProgramPath = [Environment]::ExpandEnvironmentVariables('%ProgramW6432%\Changeover\changeover-cli.exe')
# Logs and results; made here, for administrators only.
$WorkPath = [Environment]::ExpandEnvironmentVariables('%ProgramData%\ChangeoverFleet')
# Products (ids of the catalogue) that are not to count, e.g. 'ultraav'.
$IgnoredProducts = @()
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

#region Shared: detect
# Compliant is only a computer that was looked at in full. What is ignored is not there.
function Get-Finding {
    $answer = Invoke-Changeover @('detect', '--json', '--quiet', '--no-input', '--to', (Join-Path $WorkPath 'look'))
    $blind = @(@(Get-Value $answer.Document 'couldNotLook') | Where-Object { $_ })
    foreach ($place in $blind) {
        Write-WorkLog ('could not look at {0}: {1}' -f (Get-Value $place 'place'), (Get-Value $place 'text'))
    }
    $found = @(@(Get-Value $answer.Document 'findings') |
        Where-Object { $_ -and $IgnoredProducts -notcontains (Get-Value $_ 'product') })
    $isRead = (Get-Value $answer.Document 'schema') -eq 'changeover.inventory/1'
    if ($found.Count -gt 0) {
        $text = 'found: ' + (Get-ProductText $found)
    } elseif ($blind.Count -gt 0) {
        $text = "could not look at $($blind.Count) places; fleet.log on the computer names them"
    } elseif (-not $isRead) {
        $text = "$(Get-CodeText $answer.Code). $(Get-Reason $answer.Document)"
    } else {
        $text = 'nothing found'
    }
    # Found, but only what is ignored, is as good as nothing found.
    $isClean = $isRead -and $found.Count -eq 0 -and $blind.Count -eq 0 -and ($answer.Code -eq 0 -or $answer.Code -eq 1)
    return New-Object PSObject -Property @{ IsClean = $isClean; Text = $text; Code = $answer.Code; Json = $answer.Text }
}
#endregion

$code = 1
try {
    Initialize-WorkFolder $WorkPath
    $finding = Get-Finding
    Write-WorkLog ('detection rule: ' + $finding.Text)
    if ($finding.IsClean) {
        Write-Output (ConvertTo-PortalLine $finding.Text)
        $code = 0
    }
} catch {
    # Nothing may be written: without the program there is nothing "installed".
    $code = 1
}
exit $code
