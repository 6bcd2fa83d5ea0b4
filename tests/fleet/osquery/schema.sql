-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tables that the pack asks, with the columns that osquery documents: https://osquery.io/schema and its specs/*.table
-- (github.com/osquery/osquery, commit a5b14f63d98c0d4992ab8ae07d933e0d5ff008df of August 2026). All are text here;
-- "collate nocase" where the specification says so.
CREATE TABLE programs (name, version, install_location, install_source, language, publisher, uninstall_string, install_date,
    identifying_number, package_family_name, upgrade_code);
CREATE TABLE services (name COLLATE NOCASE, service_type, display_name, status, pid, start_type, win32_exit_code,
    service_exit_code, path, module_path, description, user_account);
CREATE TABLE registry (key COLLATE NOCASE, path, name, type, data, mtime);
CREATE TABLE file (path, directory, filename, inode, uid, gid, mode, device, size, block_size, atime, mtime, ctime, btime,
    hard_links, symlink, type, symlink_target_path);
CREATE TABLE certificates (common_name, subject, subject2, issuer, issuer2, ca, self_signed, not_valid_before,
    not_valid_after, signing_algorithm, key_algorithm, key_strength, key_usage, subject_key_id, authority_key_id, sha1, path,
    serial, sid, store_location, store, username, store_id);
CREATE TABLE deb_packages (name, version, source, size, arch, revision, status, maintainer, section, priority, admindir);
CREATE TABLE rpm_packages (name, version, release, source, size, sha1, arch, epoch, install_time, vendor, package_group);
CREATE TABLE systemd_units (id, description, load_state, active_state, sub_state, unit_file_state, following, object_path,
    job_id, job_type, job_path, fragment_path, user, source_path);
