// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Result.h"

#include "core/base/NamedEnum.h"

namespace changeover {

namespace {
constexpr auto kindNames = namedEnum<ErrorKind>({{ErrorKind::NotFound, "not-found"},
                                                 {ErrorKind::AccessDenied, "access-denied"},
                                                 {ErrorKind::DiskFull, "disk-full"},
                                                 {ErrorKind::Damaged, "damaged"},
                                                 {ErrorKind::BadInput, "bad-input"},
                                                 {ErrorKind::Unsupported, "unsupported"},
                                                 {ErrorKind::WrongPassword, "wrong-password"},
                                                 {ErrorKind::Cancelled, "cancelled"},
                                                 {ErrorKind::Busy, "busy"},
                                                 {ErrorKind::Timeout, "timeout"},
                                                 {ErrorKind::Hazard, "hazard"},
                                                 {ErrorKind::Failed, "failed"}});
} // namespace

QString Error::full() const
{
    return detail.isEmpty() ? text : text + QStringLiteral(" (") + detail + QLatin1Char(')');
}

QString errorKindName(ErrorKind kind)
{
    return kindNames.name(kind);
}

} // namespace changeover
