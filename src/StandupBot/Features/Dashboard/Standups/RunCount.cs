using StandupBot.Core.Standups;
using StandupBot.Features.Commands;

namespace StandupBot.Features.Dashboard.Standups;

/// <summary>How many of a team answered in one run: counts, never who.</summary>
/// <param name="Asked">Without those who left, skipped or were not reached, as in the channel's message.</param>
/// <param name="Late">Of the answers, those that came after the end.</param>
/// <param name="SkippedBecause">Why there was no stand-up on the date; null for one that was held.</param>
public sealed record RunCount(DateOnly Date, int Answered, int Asked, int Late, int Away, bool IsOpen, string? SkippedBecause)
{
    /// <param name="late">Who answered, and whether late.</param>
    internal static RunCount Of(Run run, IReadOnlyDictionary<string, bool> late, CompanyPeople people)
    {
        var answered = run.Participants.Count(p => late.ContainsKey(p.MemberId));
        var silent = run.Participants.Count(p => !late.ContainsKey(p.MemberId) && p is { Skipped: false, Undelivered: false } && people.Member(p.MemberId) is { IsActive: true });
        return new RunCount(run.Date, answered, answered + silent, run.Participants.Count(p => late.GetValueOrDefault(p.MemberId)), run.Absent.Count, run.IsOpen, run.SkippedBecause);
    }
}
