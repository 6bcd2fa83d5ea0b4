// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/elevation/Frame.h"
#include "tests/fuzz/Target.h"

using namespace changeover;

namespace {

struct All
{
    std::vector<Frame> frames;
    bool failed = false;
};

void take(FrameReader &reader, All &all)
{
    for (;;) {
        const auto next = reader.next();
        all.failed = all.failed || !next.ok();
        if (!next.ok() || !next->has_value())
            return;
        mustHold((*next)->block.size() <= Frame::maxBlock, "no block is larger than allowed");
        all.frames.push_back(**next);
    }
}

} // namespace

FUZZ_TARGET(frame)
{
    All whole;
    FrameReader atOnce;
    atOnce.feed(bytes);
    take(atOnce, whole);

    All pieces;
    FrameReader bitByBit;
    const qsizetype step = bytes.size() / 7 + 1;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        bitByBit.feed(bytes.mid(at, step));
        take(bitByBit, pieces);
    }
    mustHold(whole.failed == pieces.failed && whole.frames.size() == pieces.frames.size(),
             "it does not matter where the bytes are cut");
    for (size_t i = 0; i < whole.frames.size(); ++i)
        mustHold(whole.frames[i].head == pieces.frames[i].head && whole.frames[i].block == pieces.frames[i].block,
                 "nor for what is in a frame");
}
