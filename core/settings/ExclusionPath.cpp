// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/ExclusionPath.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exclusions)
};

// Limits of Windows: a path, and one name in it.
constexpr qsizetype maxPath = 32767;
constexpr qsizetype maxName = 255;
// "You can only use a maximum of six wildcards per entry"; variables count as such (Microsoft, see Exclusions.h).
constexpr qsizetype maxWildcards = 6;

struct Variable
{
    const char *name;    // lower case
    const char *written; // for Defender
    const char *folders; // below the drive, for the rules
};

// Defender runs as the system and sees the variables of the system (Microsoft's table, see Exclusions.h). The others
// are written so that they mean there what they mean for a person.
constexpr Variable variables[] = {
    {"systemdrive", "%SystemDrive%", ""},
    {"systemroot", "%SystemRoot%", "Windows"},
    {"windir", "%windir%", "Windows"},
    {"programfiles", "%ProgramFiles%", "Program Files"},
    {"programw6432", "%ProgramFiles%", "Program Files"},
    {"programfiles(x86)", "%ProgramFiles(x86)%", "Program Files (x86)"},
    {"commonprogramfiles", "%ProgramFiles%\\Common Files", "Program Files\\Common Files"},
    {"commonprogramw6432", "%ProgramFiles%\\Common Files", "Program Files\\Common Files"},
    {"commonprogramfiles(x86)", "%ProgramFiles(x86)%\\Common Files", "Program Files (x86)\\Common Files"},
    {"programdata", "%ProgramData%", "ProgramData"},
    {"allusersprofile", "%ALLUSERSPROFILE%", "ProgramData"},
    {"public", "%PUBLIC%", "Users\\Public"},
    // A person's own. For the system they would be folders below Windows.
    {"userprofile", "%SystemDrive%\\Users\\*", "Users\\*"},
    {"homepath", "%SystemDrive%\\Users\\*", "Users\\*"},
    {"appdata", "%SystemDrive%\\Users\\*\\AppData\\Roaming", "Users\\*\\AppData\\Roaming"},
    {"localappdata", "%SystemDrive%\\Users\\*\\AppData\\Local", "Users\\*\\AppData\\Local"},
    {"temp", "%SystemDrive%\\Users\\*\\AppData\\Local\\Temp", "Users\\*\\AppData\\Local\\Temp"},
    {"tmp", "%SystemDrive%\\Users\\*\\AppData\\Local\\Temp", "Users\\*\\AppData\\Local\\Temp"},
};

QStringList namesOf(const QString &path)
{
    return path.split(u'\\', Qt::SkipEmptyParts);
}

bool isDrive(const QString &text)
{
    return text.size() >= 2 && text[1] == u':' && text[0] < QChar(0x80) && text[0].isLetter();
}

/// Reads from the front: first where it begins, then the names.
class Reader
{
public:
    ExclusionPath read(QString text)
    {
        if (text.size() > maxPath) {
            refuse(Text::tr("It is longer than a path in Windows can be."));
            return m_path;
        }
        text.replace(u'/', u'\\');
        text.replace(QLatin1String("%HOMEDRIVE%%HOMEPATH%"), QLatin1String("%USERPROFILE%"), Qt::CaseInsensitive);
        stripDevicePrefix(text);
        if (!takeRoot(text) || !takeNames(namesOf(text)))
            return m_path;
        if (m_path.isRelative && m_names.isEmpty()) {
            refuse(Text::tr("It names no file and no folder."));
            return m_path;
        }
        return finish();
    }

private:
    void refuse(const QString &why)
    {
        m_path = {};
        m_path.notUnderstood = why;
    }

    static void stripDevicePrefix(QString &text)
    {
        for (const char *prefix : {"\\\\?\\UNC\\", "\\??\\UNC\\"})
            if (text.startsWith(QLatin1String(prefix), Qt::CaseInsensitive)) {
                text = QStringLiteral("\\\\") + text.mid(qsizetype(qstrlen(prefix)));
                return;
            }
        for (const char *prefix : {"\\\\?\\", "\\??\\", "\\\\.\\"})
            if (text.startsWith(QLatin1String(prefix)) && isDrive(text.mid(4)))
                text = text.mid(4);
    }

    // Takes the beginning off `text`: a variable, a share or a drive.
    bool takeRoot(QString &text)
    {
        static const QRegularExpression variable(QStringLiteral("^%([^%\\\\]{1,60})%"));
        if (const QRegularExpressionMatch match = variable.match(text); match.hasMatch()) {
            text = text.mid(match.capturedEnd());
            return takeVariable(match.captured(1), text);
        }
        if (text.startsWith(QLatin1String("\\\\")))
            return takeShare(text);
        if (isDrive(text) && (text.size() == 2 || text[2] == u'\\')) {
            m_root = text.left(1).toUpper() + u':';
            text = text.mid(2);
        } else if (text.startsWith(QLatin1String("*:")) || text.startsWith(QLatin1String("?:"))) {
            m_root = text.left(2);
            text = text.mid(2);
            m_path.doubts << Text::tr("Defender takes no wildcard for the letter of a drive: this would have no "
                                      "effect. Write one line for each drive.");
        } else {
            m_path.isRelative = true;
        }
        return true;
    }

    bool takeVariable(const QString &name, const QString &rest)
    {
        if (!rest.isEmpty() && rest[0] != u'\\') {
            refuse(Text::tr("A backslash is missing behind the variable at its beginning."));
            return false;
        }
        for (const Variable &known : variables) {
            if (name.compare(QLatin1String(known.name), Qt::CaseInsensitive) != 0)
                continue;
            m_root = QLatin1String(known.written);
            m_names = namesOf(QLatin1String(known.folders));
            m_inRoot = m_names.size();
            if (m_root.contains(u'*'))
                m_path.doubts << Text::tr(
                    "Defender runs as the system and does not know a person's own variables. This "
                    "was written as the same folder of everybody who uses the computer.");
            return true;
        }
        m_root = u'%' + name + u'%';
        m_path.isUnknownRoot = true;
        m_path.doubts << unknownVariable();
        return true;
    }

    bool takeShare(QString &text)
    {
        const QStringList names = namesOf(text);
        // "\\.\" and "\\?\" lead to devices, not to servers.
        if (names.isEmpty() || names[0] == QLatin1String(".") || names[0] == QLatin1String("?")) {
            refuse(Text::tr("The name of the server is missing."));
            return false;
        }
        m_root = QStringLiteral("\\\\") + names.mid(0, 2).join(u'\\');
        m_path.manyServers = m_root.contains(u'*') || m_root.contains(u'?');
        text = names.mid(2).join(u'\\');
        return isName(names[0]) && isName(names.value(1, QStringLiteral("x")));
    }

    bool takeNames(const QStringList &names)
    {
        for (QString name : names) {
            if (name == QLatin1String("..")) {
                if (!m_names.isEmpty() && (m_names.back().contains(u'*') || m_names.back().contains(u'?'))) {
                    refuse(Text::tr("\"..\" behind a wildcard has no clear meaning."));
                    return false;
                }
                if (!m_names.isEmpty()) // above the root Windows stays at the root
                    m_names.removeLast();
                leaveVariable();
                continue;
            }
            if (name == QLatin1String("."))
                continue;
            while (name.endsWith(u'.') || name.endsWith(u' ')) // Windows opens the same file without them
                name.chop(1);
            if (!isName(name))
                return false;
            m_names << withoutVariable(name);
        }
        return true;
    }

    // "..", right behind a variable, leads out of its folder.
    void leaveVariable()
    {
        if (m_names.size() >= m_inRoot)
            return;
        m_root = QStringLiteral("%SystemDrive%");
        m_inRoot = 0;
    }

    bool isName(const QString &name)
    {
        static const QString forbidden = QStringLiteral("<>|\":");
        for (const QChar c : name)
            if (c < u' ' || forbidden.contains(c)) {
                refuse(Text::tr("No file or folder of Windows can have this name."));
                return false;
            }
        if (name.isEmpty() || name.size() > maxName) {
            refuse(Text::tr("No file or folder of Windows can have this name."));
            return false;
        }
        return true;
    }

    QString withoutVariable(QString name)
    {
        static const QRegularExpression variable(QStringLiteral("%[^%]+%"));
        if (name.contains(QLatin1String("%USERNAME%"), Qt::CaseInsensitive)) {
            name.replace(QLatin1String("%USERNAME%"), QLatin1String("*"), Qt::CaseInsensitive);
            m_path.doubts << Text::tr(
                "Defender runs as the system and does not know a person's own variables. This was "
                "written as the same folder of everybody who uses the computer.");
        }
        if (variable.match(name).hasMatch())
            m_path.doubts << unknownVariable();
        return name;
    }

    static QString unknownVariable()
    {
        return Text::tr("Microsoft's list has no such variable. It works only if it is set for the whole computer.");
    }

    ExclusionPath finish()
    {
        const QStringList below = m_names.mid(m_inRoot);
        m_path.value = m_root;
        if (m_path.isRelative)
            m_path.value = below.join(u'\\');
        else if (!below.isEmpty() || m_root.endsWith(u':'))
            m_path.value += u'\\' + below.join(u'\\');
        for (const QString &name : std::as_const(m_names))
            m_path.folded << name.toCaseFolded();

        const QString &value = m_path.value;
        const qsizetype wildcards = value.count(u'*') + value.count(u'?') + value.count(u'%') / 2;
        if (value.contains(QLatin1String("**")))
            m_path.doubts << Text::tr("Defender does not know **. One * stands for one folder.");
        else if (value.mid(0, value.lastIndexOf(u'\\')).contains(u'*') && m_path.doubts.isEmpty())
            m_path.hints << Text::tr("In Defender a * between two backslashes stands for one folder, not for several.");
        if (wildcards > maxWildcards)
            m_path.doubts << Text::tr(
                "Defender takes at most six wildcards and variables in one entry: this would have "
                "no effect.");
        return m_path;
    }

    ExclusionPath m_path;
    QString m_root;
    QStringList m_names;    // below the drive, those of a variable at the beginning too
    qsizetype m_inRoot = 0; // so many of them stand for the variable
};
} // namespace

ExclusionPath readExclusionPath(const QString &text)
{
    return Reader().read(text);
}

} // namespace changeover
