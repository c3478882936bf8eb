using StandupBot.Core.Standups;
using StandupBot.Core.Standups.Messages;

namespace StandupBot.Core.Tests.Standups.Messages;

public sealed class StandupMessagesTests
{
    [Fact]
    public void A_reminder_gives_a_better_reason_than_the_clock() =>
        Snapshots.Match(ReminderMessage.Compose(
            new ReminderView
            {
                Run = LumeBakery.Run, MemberId = "dev", MinutesLeft = 30,
                WaitingForYou = [new("r1", "cleo", "Returns policy is not decided", 3), new("r2", "ana", "photos", 0)],
            }, LumeBakery.Names), "reminder");

    [Fact]
    public void A_reminder_without_anything_else_is_two_lines() =>
        Snapshots.Match(ReminderMessage.Compose(new ReminderView { Run = LumeBakery.Run, MemberId = "dev", MinutesLeft = 60 }, LumeBakery.Names), "reminder-bare");

    [Fact]
    [Trait("Behaviour", "33")]
    public void A_late_answer_gets_one_short_notice() =>
        Snapshots.Match(StandupNotices.Late(LumeBakery.Run, "gil", LumeBakery.Names), "late");

    [Fact]
    [Trait("Behaviour", "8")]
    public void A_stand_up_that_was_not_held_is_told_with_its_reason_and_the_next_one() =>
        Snapshots.Match(StandupNotices.NotHeld(LumeBakery.Run, "I was not running at 09:00 and the window is over", LumeBakery.At(LumeBakery.Tuesday.AddDays(1), 9, 0)), "not-held");

    [Fact]
    [Trait("Behaviour", "36")]
    public void A_refused_answer_says_why() =>
        Snapshots.Match(StandupNotices.Refused(LumeBakery.Run, Core.Text.Replies.EmptyReply.Reason), "refused");

    [Fact]
    [Trait("Behaviour", "35")]
    public void A_deleted_answer_is_confirmed() =>
        Snapshots.Match(StandupNotices.Withdrawn(LumeBakery.Run), "withdrawn");

    [Fact]
    public void A_text_that_nobody_asked_for_is_told_to_be_no_answer() =>
        Snapshots.Match(StandupNotices.NothingAsked(LumeBakery.At(LumeBakery.Tuesday.AddDays(1), 9, 0), "Bakery"), "nothing-asked");

    [Fact]
    public void A_confirmation_says_what_was_understood_and_asks_what_is_open() =>
        Snapshots.Match(ConfirmationMessage.Compose(Answered, LumeBakery.Names), "confirmation");

    [Fact]
    public void A_late_answer_is_told_to_its_author_without_a_reproach() =>
        Snapshots.Match(ConfirmationMessage.Compose(Answered with { Late = true, Suspects = [], Roadblocks = [], Items = [Answered.Items[0]] }, LumeBakery.Names), "confirmation-late");

    private static readonly ConfirmationView Answered = new()
    {
        Run = LumeBakery.Run, MemberId = "bo", CheckInId = "bakery/2026-03-03/bo",
        Items =
        [
            new("bakery/2026-03-03/bo/0", "signed Cafe Lume", ItemState.Done, ItemLink.Linked, LumeBakery.Wholesale),
            new("bakery/2026-03-03/bo/1", "finished the FAQ", ItemState.Done, ItemLink.Unknown, LumeBakery.Wholesale),
            new("bakery/2026-03-03/bo/2", "cleaned oven 1", ItemState.Done, ItemLink.BusinessAsUsual),
            new("bakery/2026-03-03/bo/3", "call Hotel Astor", ItemState.Planned, ItemLink.Unlinked),
        ],
        Roadblocks = [new("r3", "oven 2 is down", "ana"), new("r4", "no keys for the store room")],
        Suspects = [new("0", "still no word from the flour mill")],
        Heard = 1,
    };
}
