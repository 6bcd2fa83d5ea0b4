// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/model/Background.h"

namespace changeover {

Background::Background()
    : m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Background::~Background()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace changeover
