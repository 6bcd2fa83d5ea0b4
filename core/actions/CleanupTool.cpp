// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/CleanupTool.h"

#include "core/base/StrictJson.h"

#include <QCoreApplication>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cleanuptool)
};

constexpr quint32 noSignature = 0x800B0100;   // TRUST_E_NOSIGNATURE
constexpr quint32 badDigest = 0x80096010;     // TRUST_E_BAD_DIGEST
constexpr quint32 untrustedRoot = 0x800B0109; // CERT_E_UNTRUSTEDROOT
constexpr quint32 chaining = 0x800B010A;      // CERT_E_CHAINING
} // namespace

Status checkSigner(const ToolFacts &facts)
{
    const QString maker = QStringLiteral("Kaspersky");
    if (facts.signer.contains(maker, Qt::CaseInsensitive) || facts.organization.contains(maker, Qt::CaseInsensitive))
        return Done{};
    return Error{ErrorKind::BadInput,
                 Text::tr("This file is signed by \"%1\", which is not the maker of the product. It is not run.")
                     .arg(facts.signer.left(200)),
                 Text::tr("issued by %1").arg(facts.issuer.left(200))};
}

Error notSigned(quint32 code)
{
    const QString detail = QStringLiteral("WinVerifyTrust: 0x%1").arg(code, 8, 16, QLatin1Char('0'));
    switch (code) {
    case noSignature:
        return {ErrorKind::BadInput,
                Text::tr("Nobody has signed this file, so nobody knows who made it. It is not run."), detail};
    case badDigest:
        return {ErrorKind::BadInput,
                Text::tr("This file was changed after it was signed. It is not run. Get a fresh copy from the maker's "
                         "own page."),
                detail};
    case untrustedRoot:
    case chaining:
        return {ErrorKind::BadInput,
                Text::tr("Windows does not know who stands behind this file's signature. It is not run."), detail};
    default:
        return {ErrorKind::BadInput, Text::tr("Windows does not accept this file's signature. It is not run."), detail};
    }
}

Error tooLargeForTool()
{
    return {ErrorKind::BadInput,
            Text::tr("This file is larger than %1 MB. That is not the maker's clean-up tool.")
                .arg(CleanupTool::maxBytes / (1024 * 1024)),
            {}};
}

QJsonObject toJson(const ToolFacts &facts)
{
    return {{QStringLiteral("schema"), QStringLiteral("changeover.tool/1")},
            {QStringLiteral("signer"), facts.signer},
            {QStringLiteral("organization"), facts.organization},
            {QStringLiteral("issuer"), facts.issuer},
            {QStringLiteral("sha256"), facts.sha256},
            {QStringLiteral("size"), double(facts.size)}};
}

Result<ToolFacts> toolFactsFromJson(const QString &place, const QByteArray &text)
{
    StrictJson json(place, text);
    ToolFacts facts;
    {
        StrictJson::Object root = json.root();
        root.schema(QStringLiteral("changeover.tool/1"));
        facts.signer = root.string(QStringLiteral("signer"));
        facts.organization = root.optionalString(QStringLiteral("organization"));
        facts.issuer = root.optionalString(QStringLiteral("issuer"));
        facts.sha256 = root.string(QStringLiteral("sha256"));
        facts.size = root.count(QStringLiteral("size"));
    }
    if (json.failed())
        return json.error();
    return facts;
}

QJsonObject toJson(const ToolOutcome &outcome)
{
    return {{QStringLiteral("schema"), QStringLiteral("changeover.toolrun/1")},
            {QStringLiteral("toolExitCode"), outcome.exitCode}};
}

Result<ToolOutcome> toolOutcomeFromJson(const QString &place, const QByteArray &text)
{
    StrictJson json(place, text);
    ToolOutcome outcome;
    {
        StrictJson::Object root = json.root();
        root.schema(QStringLiteral("changeover.toolrun/1"));
        outcome.exitCode = root.integer(QStringLiteral("toolExitCode"));
    }
    if (json.failed())
        return json.error();
    return outcome;
}

} // namespace changeover
