// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/elevation/Channel.h"

#include "core/base/Language.h"
#include "core/elevation/Journal.h"
#include "core/elevation/linux/FdChannel.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <pwd.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace changeover {

namespace {
const QByteArray helperGreeting("changeover-helper 1\n");
const char *const pkexecPath = "/usr/bin/pkexec";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(helper)
};

QString systemText(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}
} // namespace

Result<std::unique_ptr<Channel>> startHelper(const QString &program)
{
    if (!QFileInfo::exists(QLatin1String(pkexecPath)))
        return Error{
            ErrorKind::AccessDenied,
            Text::tr(
                "This needs an administrator's rights, and this system has no pkexec to ask for them. Run Changeover "
                "with sudo instead. Nothing was changed."),
            {}};
    int toHelper[2];
    int fromHelper[2];
    if (::pipe2(toHelper, O_CLOEXEC) != 0)
        return Error{ErrorKind::Failed, Text::tr("The helper could not be started. Nothing was changed."),
                     systemText(errno)};
    if (::pipe2(fromHelper, O_CLOEXEC) != 0) {
        ::close(toHelper[0]);
        ::close(toHelper[1]);
        return Error{ErrorKind::Failed, Text::tr("The helper could not be started. Nothing was changed."),
                     systemText(errno)};
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, toHelper[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, fromHelper[1], STDOUT_FILENO);
    QByteArray self = QFile::encodeName(program);
    QByteArray pkexec(pkexecPath);
    QByteArray verb("helper");
    QByteArray option("--language");
    QByteArray spoken = language::current().toLatin1();
    char *arguments[] = {pkexec.data(), self.data(), verb.data(), option.data(), spoken.data(), nullptr};
    pid_t child = 0;
    const int failure = ::posix_spawn(&child, pkexecPath, &actions, nullptr, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(toHelper[0]);
    ::close(fromHelper[1]);
    if (failure != 0) {
        ::close(toHelper[1]);
        ::close(fromHelper[0]);
        return Error{ErrorKind::Failed, Text::tr("The helper could not be started. Nothing was changed."),
                     systemText(failure)};
    }
    auto channel = std::make_unique<FdChannel>(fromHelper[0], toHelper[1], Peer{child, {}, {}}, child);
    // pkexec asks the person now. The helper's greeting says that it was allowed; no greeting that it was not.
    QByteArray greeting;
    while (!greeting.endsWith('\n') && greeting.size() < 100 &&
           channel->read(greeting, 1000) != Channel::ReadState::Closed) {
    }
    if (greeting == helperGreeting)
        return std::unique_ptr<Channel>(std::move(channel));
    constexpr int dismissed = 126; // man pkexec
    const int code = channel->closeAndWait();
    if (code == dismissed)
        return Error{ErrorKind::Cancelled,
                     Text::tr("The question for an administrator's password was closed. Nothing was changed."),
                     {}};
    return Error{ErrorKind::AccessDenied,
                 Text::tr("The system did not give an administrator's rights. Nothing was changed."),
                 QStringLiteral("pkexec ended with %1").arg(code)};
}

Result<std::unique_ptr<Channel>> joinCaller(const QString &, qint64)
{
    if (::geteuid() != 0)
        return Error{ErrorKind::AccessDenied, Text::tr("The helper runs with an administrator's rights only."), {}};
    // Set by pkexec itself, after it has cleared the caller's environment.
    bool known = false;
    const uint user = qEnvironmentVariable("PKEXEC_UID").toUInt(&known);
    if (!known)
        return Error{ErrorKind::AccessDenied, Text::tr("The helper is started by Changeover itself, not by hand."), {}};
    Peer peer{::getppid(), {}, QString::number(user)};
    if (const passwd *entry = ::getpwuid(user))
        peer.account = QString::fromLocal8Bit(entry->pw_name);
    auto channel = std::make_unique<FdChannel>(::dup(STDIN_FILENO), ::dup(STDOUT_FILENO), peer);
    // From here on standard output is the protocol's alone.
    const int null = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (null >= 0)
        ::dup2(null, STDOUT_FILENO);
    if (!channel->write(helperGreeting))
        return Error{ErrorKind::Failed, Text::tr("The other side is gone."), {}};
    return std::unique_ptr<Channel>(std::move(channel));
}

Status makeAdministratorsFolder(const QString &path)
{
    const QByteArray native = QFile::encodeName(path);
    const QString text = Text::tr("%1 cannot be used for the helper's journal.").arg(path);
    if (::mkdir(native.constData(), 0700) != 0 && errno != EEXIST)
        return Error{ErrorKind::AccessDenied, text, systemText(errno)};
    struct stat info = {};
    // lstat: a link that somebody put there in advance is not our folder.
    if (::lstat(native.constData(), &info) != 0 || !S_ISDIR(info.st_mode) || info.st_uid != ::geteuid() ||
        (info.st_mode & 077) != 0)
        return Error{ErrorKind::AccessDenied, text,
                     QStringLiteral("it belongs to another account or is open to others")};
    return Done{};
}

QString Journal::defaultFolder()
{
    return QStringLiteral("/var/lib/changeover");
}

} // namespace changeover
