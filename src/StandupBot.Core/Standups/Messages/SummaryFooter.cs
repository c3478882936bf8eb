using StandupBot.Core.Chat;
using StandupBot.Core.Digests.Phrasing;

namespace StandupBot.Core.Standups.Messages;

/// <summary>The small print: who is away, who left, who came later, where the full answers are.</summary>
internal static class SummaryFooter
{
    private const int MostNames = 6;

    internal static IEnumerable<Block> Of(SummaryView view, Names names)
    {
        List<string> parts = Away(view, names) is { } away ? [away] : [];
        AddNamed(parts, "No longer here", Standing.Left);
        AddNamed(parts, "Answered later", Standing.Late);
        parts.Add("Full answers in the thread");
        yield return new Block.Context(string.Join(". ", parts) + ".");

        void AddNamed(List<string> to, string label, Standing standing)
        {
            var who = view.Members.Where(m => m.Standing == standing).Select(m => names[m.MemberId]).ToList();
            if (who.Count > 0)
                to.Add($"{label}: {Say.List(who, MostNames)}");
        }
    }

    /// <summary>"Away: Eli until Thursday"; null when everybody is there.</summary>
    internal static string? Away(SummaryView view, Names names) => view.Away.Count == 0
        ? null
        : "Away: " + Say.List([.. view.Away.Select(a => AwayText(a, view.Run.Date, names))], MostNames);

    private static string AwayText(AwayView away, DateOnly today, Names names) =>
        names[away.MemberId] + (away.Until is { } until && until > today ? $" until {Say.Near(until, today)}" : "");
}
