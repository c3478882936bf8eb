using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Digests;

/// <summary>What can be done about a signal, with one tap: fix it, put it off, or say that it is none.</summary>
public static class SignalButtons
{
    private static readonly int[] SnoozeDays = [1, 3, 5];

    /// <summary>All of them, for the person who is asked to act.</summary>
    public static IReadOnlyList<Button> Full(string key, string signalId) =>
    [
        Tap.On(DigestTaps.SignalFix, FixLabel(signalId), ButtonStyle.Primary, key),
        .. SnoozeDays.Select(days => Tap.On(DigestTaps.SignalSnooze, $"Snooze {Say.Days(days)}", key, Say.Whole(days))),
        Tap.On(DigestTaps.SignalDismiss, "Not a problem...", key),
    ];

    /// <summary>Two, where the signal is one line among others.</summary>
    public static IReadOnlyList<Button> Short(string key, string signalId) =>
        [Tap.On(DigestTaps.SignalFix, FixLabel(signalId), key), Tap.On(DigestTaps.SignalDismiss, "Not a problem...", key)];

    /// <summary>What "Fix" does, in the words of the signal.</summary>
    public static string FixLabel(string signalId) => signalId switch
    {
        "S1" => "Name an owner",
        "S2" => "Put it under a goal",
        "S3" => "Add a goal below",
        "S4" or "S5" or "S12" or "S14" => "Say how it stands",
        "S6" => "Link the work",
        "S7" or "S8" => "Say what goes first",
        "S9" => "Who clears it?",
        "S10" => "Answer",
        "S11" or "S18" => "Sort it out",
        "S13" or "S15" => "Re-plan",
        "S16" => "Answer now",
        "S17" => "Sort it",
        _ => "Fix",
    };
}
