using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals;

/// <summary>What was heard on one theme (exact text), and what became of it.</summary>
public sealed class ThemeMentions(string theme, IReadOnlyList<MentionFact> mentions, SignalContext context)
{
    public string Theme => theme;

    public static IEnumerable<ThemeMentions> All(SignalContext context) =>
        context.Snapshot.Mentions.GroupBy(mention => mention.Theme)
            .Select(same => new ThemeMentions(same.Key, [.. same.OrderBy(mention => mention.At)], context));

    /// <summary>True while the theme, or a mention of it, is linked to a goal that is worked on.</summary>
    public bool IsCovered => Triages.Any(said => said.Action == "link" && context.Objective(said.ObjectiveId) is { } goal && context.IsLive(goal));

    /// <summary>
    /// Mentions in the window that count: those after the theme was last linked or dismissed with a reason, without those dismissed
    /// one by one, and one per account (per person where there is no account) in so many working days.
    /// </summary>
    public IReadOnlyList<MentionFact> Counted(ThemeOptions options)
    {
        var company = context.Calendar.Company;
        var from = company.Window(options.WindowDays);
        var settled = Triages.Where(said => said.Action == "link" || (said.MentionOrTheme == theme && IsDismissal(said))).Select(said => said.At)
            .DefaultIfEmpty(DateTimeOffset.MinValue).Max();
        HashSet<string> dismissed = [.. Triages.Where(IsDismissal).Select(said => said.MentionOrTheme)];
        Dictionary<string, DateOnly> last = [];
        List<MentionFact> counted = [];
        foreach (var mention in mentions.Where(mention => mention.At > settled && !dismissed.Contains(mention.Id)))
        {
            var (source, day) = (mention.Account is { } account ? $"account {account}" : $"member {mention.By}", company.DateOf(mention.At));
            if (day < from || (last.TryGetValue(source, out var before) && company.Between(before, day) < options.AccountDays))
                continue;
            last[source] = day;
            counted.Add(mention);
        }
        return counted;
    }

    private IEnumerable<TriageFact> Triages => mentions.Select(mention => mention.Id).Append(theme).Distinct().SelectMany(context.TriagesOf);

    private static bool IsDismissal(TriageFact said) => said.Action == "dismiss" && !string.IsNullOrWhiteSpace(said.Reason);
}
