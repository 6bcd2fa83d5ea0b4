// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/practice/PracticeTool.h"

#include "core/base/Sha256.h"

#include <QCoreApplication>
#include <QThread>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cleanuptool)
};

constexpr qsizetype startBytes = 1024;
constexpr quint32 noSignature = 0x800B0100; // Windows' TRUST_E_NOSIGNATURE
constexpr int stepMs = 200;
} // namespace

PracticeTool::PracticeTool(std::shared_ptr<PracticeDisk> disk)
    : m_disk(std::move(disk))
{
}

PracticeTool::~PracticeTool() = default;

Status PracticeTool::begin()
{
    if (m_disk->facts.platform != Platform::Windows)
        return Error{ErrorKind::Unsupported,
                     Text::tr("The maker's clean-up tool is a Windows program. It does not run here."),
                     {}};
    m_start.clear();
    m_size = 0;
    m_checked = false;
    m_hash = std::make_unique<Sha256>();
    return Done{};
}

Status PracticeTool::append(QByteArrayView bytes)
{
    m_size += bytes.size();
    if (m_size > maxBytes)
        return tooLargeForTool();
    m_hash->add(bytes);
    m_start += bytes.first(qMin(bytes.size(), startBytes - m_start.size()));
    return Done{};
}

Result<ToolFacts> PracticeTool::check()
{
    const QStringList lines = QString::fromUtf8(m_start).split(QLatin1Char('\n'));
    if (!m_hash || lines.first().trimmed() != QLatin1String("Changeover practice tool"))
        return notSigned(noSignature);
    ToolFacts facts;
    facts.signer = QStringLiteral("AO Kaspersky Lab (practice)");
    facts.issuer = QStringLiteral("Practice");
    for (const QString &line : lines)
        if (line.startsWith(QLatin1String("signer: ")))
            facts.signer = line.mid(8).trimmed();
    facts.sha256 = QString::fromLatin1(m_hash->result().toHex());
    facts.size = m_size;
    m_hash.reset();
    if (const Status named = checkSigner(facts); !named)
        return named.error();
    m_checked = true;
    return facts;
}

Result<ToolOutcome> PracticeTool::run(const ProgressSink &progress)
{
    if (!m_checked)
        return Error{ErrorKind::BadInput, Text::tr("No file was checked."), {}};
    m_checked = false;
    progress({0.5, Text::tr("The maker's clean-up tool is open. Answer its questions in its own window"), false});
    QThread::msleep(stepMs);
    for (const PracticeUninstaller &one : m_disk->uninstallers) {
        for (const QString &path : one.removesPaths)
            if (const Status removed = m_disk->removePath(path); !removed)
                return removed.error();
        for (const QString &key : one.removesKeys)
            m_disk->removeKey(key);
        m_disk->security.remove(one.removesSecurityProduct);
    }
    if (const Status saved = m_disk->save(); !saved)
        return saved.error();
    return ToolOutcome{0, {{QStringLiteral("kavremvr-practice.log"), "practice clean-up tool ended\n"}}};
}

} // namespace changeover
