// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The part of the script that is the same for every list. No text for people in it: that comes in $say.

namespace changeover {

inline constexpr const char *defenderScriptHead = R"ps(param([switch]$Apply, [switch]$Undo)

$ErrorActionPreference = 'Stop'
$exclusions = New-Object System.Collections.ArrayList
function Exclude([string]$Kind, [string]$Value) {
    [void]$exclusions.Add(@{ Kind = $Kind; Value = $Value })
}
)ps";

// -ErrorAction at each command of Defender's: they are functions of a module and do not see this script's preference.
inline constexpr const char *defenderScriptCode = R"ps(
function Stop-Here([string]$Text) {
    Write-Host $Text
    exit 1
}

function Show-Entry([string]$Text, $Entry) {
    Write-Host ('  ' + $Text + ' ' + $Entry.Kind + ': ' + $Entry.Value)
}

function Test-Administrator {
    $me = New-Object Security.Principal.WindowsPrincipal([Security.Principal.WindowsIdentity]::GetCurrent())
    return $me.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)
}

# AMRunningMode is missing in older Windows.
function Get-DefenderState {
    try { $status = Get-MpComputerStatus -ErrorAction Stop } catch { return 'Unknown' }
    if (-not $status.AMServiceEnabled -or -not $status.AntivirusEnabled) { return 'Off' }
    $mode = $status.PSObject.Properties['AMRunningMode']
    if ($mode -and $mode.Value -and $mode.Value -ne 'Normal') { return 'Passive' }
    return 'Active'
}

# What Defender leaves out now; nothing where Windows does not show it: then the lists hold one line that says so.
function Get-Present {
    try { $preference = Get-MpPreference -ErrorAction Stop } catch { return $null }
    $lists = @{}
    foreach ($kind in 'Path', 'Extension', 'Process') {
        $values = @($preference.('Exclusion' + $kind) | Where-Object { $_ })
        if ($values.Count -gt 0 -and ([string]$values[0]).StartsWith('N/A:')) { return $null }
        $lists[$kind] = $values
    }
    return $lists
}

function Get-Comparable([string]$Kind, [string]$Value) {
    if ($Kind -eq 'Extension') { return $Value.TrimStart('*').TrimStart('.') }
    return $Value.TrimEnd('\')
}

function Test-Present($Present, $Entry) {
    $wanted = Get-Comparable $Entry.Kind $Entry.Value
    foreach ($one in $Present[$Entry.Kind]) {
        $there = Get-Comparable $Entry.Kind $one
        if ([string]::Equals($there, $wanted, [StringComparison]::OrdinalIgnoreCase)) { return $true }
    }
    return $false
}

function Read-Record {
    if (-not [IO.File]::Exists($undoFile)) { return }
    foreach ($line in [IO.File]::ReadAllLines($undoFile)) {
        $cut = $line.IndexOf("`t")
        if ($cut -lt 1 -or $cut + 1 -eq $line.Length) { continue }
        $kind = $line.Substring(0, $cut)
        if ('Path', 'Extension', 'Process' -contains $kind) { @{ Kind = $kind; Value = $line.Substring($cut + 1) } }
    }
}

function Get-RecordLine($Entry) {
    return $Entry.Kind + "`t" + $Entry.Value + "`r`n"
}

function Write-Record($Entries) {
    if ($Entries.Count -eq 0) {
        [IO.File]::Delete($undoFile)
        return
    }
    $text = New-Object Text.StringBuilder
    foreach ($entry in $Entries) { [void]$text.Append((Get-RecordLine $entry)) }
    [IO.File]::WriteAllText($undoFile, $text.ToString(), (New-Object Text.UTF8Encoding($true)))
}

function Add-Record($Entry) {
    [IO.File]::AppendAllText($undoFile, (Get-RecordLine $Entry), (New-Object Text.UTF8Encoding($true)))
}

if ($Apply -and $Undo) { Stop-Here $say.Both }
if (-not $PSScriptRoot) { Stop-Here $say.NoFolder }
$undoFile = [IO.Path]::Combine($PSScriptRoot, $undoName)

if ($Undo) {
    $recorded = @(Read-Record)
    if ($recorded.Count -eq 0) { Stop-Here ($say.NothingToUndo + ' ' + $undoFile) }
    if (-not (Test-Administrator)) { Stop-Here $say.NeedsAdministrator }
    $present = Get-Present
    if ($null -eq $present) { Stop-Here $say.Hidden }
    $left = New-Object System.Collections.ArrayList
    foreach ($entry in $recorded) {
        if (-not (Test-Present $present $entry)) {
            Show-Entry $say.Gone $entry
            continue
        }
        try {
            $what = @{ ('Exclusion' + $entry.Kind) = $entry.Value }
            Remove-MpPreference @what -ErrorAction Stop
            Show-Entry $say.Removed $entry
        } catch {
            [void]$left.Add($entry)
            Show-Entry $say.Failed $entry
            Write-Host ('    ' + $_.Exception.Message)
        }
    }
    Write-Record $left
    if ($left.Count -gt 0) { Stop-Here $say.SomeLeft }
    Write-Host $say.UndoDone
    exit 0
}

$state = Get-DefenderState

if (-not $Apply) {
    Write-Host $say.DryRun
    Write-Host $say[$state]
    $present = $null
    if (Test-Administrator) { $present = Get-Present }
    if ($null -eq $present) { Write-Host $say.NotKnown }
    foreach ($entry in $exclusions) {
        if ($null -ne $present -and (Test-Present $present $entry)) {
            Show-Entry $say.Already $entry
        } else {
            Show-Entry $say.WouldAdd $entry
        }
    }
    Write-Host $say.HowToApply
    exit 0
}

if (-not (Test-Administrator)) { Stop-Here $say.NeedsAdministrator }
if ($state -ne 'Active') { Stop-Here ($say[$state] + ' ' + $say.NothingChanged) }
$present = Get-Present
if ($null -eq $present) { Stop-Here ($say.Hidden + ' ' + $say.NothingChanged) }
$failed = 0
foreach ($entry in $exclusions) {
    if (Test-Present $present $entry) {
        Show-Entry $say.Already $entry
        continue
    }
    # Recorded first: whatever happens in between, -Undo finds it. It was not there before, so removing it is right.
    try { Add-Record $entry } catch { Stop-Here ($say.NoRecord + ' ' + $undoFile) }
    try {
        $what = @{ ('Exclusion' + $entry.Kind) = $entry.Value }
        Add-MpPreference @what -ErrorAction Stop
        Show-Entry $say.Added $entry
    } catch {
        $failed++
        Show-Entry $say.Failed $entry
        Write-Host ('    ' + $_.Exception.Message)
    }
}
# What Defender did not take is not ours to remove.
$now = Get-Present
if ($null -ne $now) {
    $kept = New-Object System.Collections.ArrayList
    foreach ($entry in @(Read-Record)) {
        if (Test-Present $now $entry) { [void]$kept.Add($entry) }
    }
    Write-Record $kept
}
if ($failed -gt 0) { Stop-Here $say.SomeFailed }
Write-Host ($say.ApplyDone + ' ' + $undoFile)
exit 0
)ps";

} // namespace changeover
