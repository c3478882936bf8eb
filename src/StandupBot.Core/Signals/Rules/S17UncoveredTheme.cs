using StandupBot.Core.External;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Rules;

/// <summary>Customers or the market keep saying something that no goal answers.</summary>
public sealed class S17UncoveredTheme : ISignalRule
{
    public SignalDefinition Definition { get; } = new("S17", "Uncovered customer or market theme", 1, Dimension.External)
    {
        Rule = "At least 3 mentions of a theme by at least 2 people in the last 20 working days, one account counted once in 5 working days, and none linked to an active goal.",
        Severity = "Medium; High when churn, a contract or a regulation is among them.",
        Told = "The company's owner.",
        Resolves = "Linked to a goal, or dismissed with a reason; it comes back only after 3 new mentions.",
        Silent = "One loud customer, echoes of one event. Addresses and telephone numbers are taken out of quotes.",
        Thresholds = options => options.S17,
    };

    public IEnumerable<Finding> Evaluate(SignalContext context) =>
        ThemeMentions.All(context).Where(theme => !theme.IsCovered).Select(theme => Check(theme, context)).OfType<Finding>();

    private static Finding? Check(ThemeMentions theme, SignalContext context)
    {
        var options = context.Options.S17;
        var counted = theme.Counted(options);
        var people = counted.Select(mention => mention.By).Distinct().Count();
        if (counted.Count < options.Mentions || people < options.People)
            return null;
        var accounts = counted.Select(mention => mention.Account).OfType<string>().Distinct().ToList();
        return new Finding
        {
            Signal = "S17",
            Subjects = [theme.Theme],
            Severity = counted.Any(IsGrave) ? Severity.High : Severity.Medium,
            Numbers = [new("mentions", counted.Count), new("people", people), new("accounts", accounts.Count), new("windowDays", options.WindowDays)],
            Evidence = [.. counted.Reverse().Select(mention => new Quote(mention.Id, Redaction.Of(mention.Text), mention.By, mention.At))],
            Facts = [counted[^1].Id], // a new mention is news, an old one that falls out of the window is not
            Why = $"\"{theme.Theme}\" was heard {Wording.Count(counted.Count, "time")} by {people} people in {Wording.Days(options.WindowDays)}{From(accounts)}, and no goal answers it.",
            Told = context.Tell(context.CompanyOwner),
            NextAction = $"Link \"{theme.Theme}\" to a goal, make it one, or dismiss it with a reason.",
        };
    }

    private static bool IsGrave(MentionFact mention) => mention.Kind is MentionKind.Churn or MentionKind.Contract or MentionKind.Regulation;

    private static string From(List<string> accounts) => accounts.Count == 0 ? "" : $" from {string.Join(", ", accounts)}";
}
