using StandupBot.Core.Calendars;
using StandupBot.Core.Companies;
using StandupBot.Core.Signals.Snapshot;
using StandupBot.Core.Standups;

namespace StandupBot.Core.Signals.Rules;

/// <summary>Much work that serves no goal: told to the member in private, and to the lead as a figure without names.</summary>
public sealed class S06UnlinkedWork : ISignalRule
{
    public SignalDefinition Definition { get; } = new("S6", "Unlinked work", 1, Dimension.Vertical)
    {
        Rule = "More than 40% of the items of the last 10 working days are neither linked to a goal nor daily business, out of at least 20 (team) or 8 (member).",
        Severity = "Medium for the team, Low for the member.",
        Told = "The member, in private; the team's lead gets the figure without names.",
        Resolves = "Less than 30%.",
        Silent = "The first 10 working days of a team or a member; suggestions that nobody has answered count neither way.",
        Thresholds = options => options.S6,
        IsSoft = true,
        RestsOn = TrustBasis.Answers,
    };

    public IEnumerable<Finding> Evaluate(SignalContext context) =>
        context.Snapshot.Teams.Select(team => CheckTeam(team, context))
            .Concat(context.Snapshot.Members.Select(member => CheckMember(member, context))).OfType<Finding>();

    private static Finding? CheckTeam(TeamFact team, SignalContext context)
    {
        var days = context.Calendar.Team(team.Id);
        var items = context.ItemsOfTeam(team.Id, days.Window(context.Options.S6.WindowDays));
        if (team.FirstRun is not { } first || IsNew(days, first, context) || Share(items, context) is not { } share
            || !share.Holds(context.Options.S6.TeamItems, context.Open("S6", team.Id) is not null, context.Options.S6))
            return null;
        return new Finding
        {
            Signal = "S6",
            Subjects = [team.Id],
            Severity = Severity.Medium,
            TeamId = team.Id,
            Numbers = share.Numbers,
            Facts = [team.Id],
            Why = share.Of($"the {Wording.Count(share.All, "item")} that {team.Name} reported in {Wording.Days(context.Options.S6.WindowDays)}"),
            Told = context.Tell(SignalContext.LeadOf(team)),
            NextAction = "Ask the team which goals this work serves, or add the goal that is missing.",
        };
    }

    private static Finding? CheckMember(MemberFact member, SignalContext context)
    {
        if (member.Role == MemberRole.Guest || !context.IsHere(member.Id))
            return null;
        var days = context.Calendar.Member(member.Id);
        var items = context.ItemsOfMember(member.Id, days.Window(context.Options.S6.WindowDays));
        if (IsNew(days, days.DateOf(member.JoinedAt), context) || Share(items, context) is not { } share
            || !share.Holds(context.Options.S6.MemberItems, context.Open("S6", member.Id) is not null, context.Options.S6))
            return null;
        return new Finding
        {
            Signal = "S6",
            Subjects = [member.Id],
            Severity = Severity.Low,
            Numbers = share.Numbers,
            Evidence = [.. items.Where(item => IsUnlinked(item, context)).Select(Evidence.Of)],
            Facts = [member.Id],
            Why = share.Of($"your {Wording.Count(share.All, "item")} of the last {Wording.Days(context.Options.S6.WindowDays)}"),
            Told = context.Tell((member.Id, Audience.Member)),
            NextAction = "Link these items to a goal, or mark them as daily business.",
            IsPersonal = true,
        };
    }

    private static bool IsNew(Workdays days, DateOnly first, SignalContext context) => days.Since(first) < context.Options.S6.GraceDays;

    private static bool IsUnlinked(ItemFact item, SignalContext context) =>
        item.Link == ItemLink.Unlinked || (item.Link == ItemLink.Linked && context.IsDisconnected(item));

    private static LinkShare? Share(IEnumerable<ItemFact> items, SignalContext context)
    {
        var (unlinked, all) = (0, 0);
        foreach (var item in items.Where(item => item.Link != ItemLink.Unknown))
        {
            all++;
            unlinked += IsUnlinked(item, context) ? 1 : 0;
        }
        return all == 0 ? null : new(unlinked, all);
    }

    private sealed record LinkShare(int Unlinked, int All)
    {
        public IReadOnlyList<Number> Numbers => [new("unlinked", Unlinked), new("items", All), new("share", Math.Round(Unlinked * 100.0 / All, 1))];

        public string Of(string items) => Unlinked == All
            ? $"None of {items} is linked to a goal."
            : $"{Unlinked} of {items} {(Unlinked == 1 ? "is" : "are")} linked to no goal.";

        public bool Holds(int atLeast, bool isOpen, UnlinkedWorkOptions options) =>
            (All >= atLeast && Unlinked * 100 > options.OpensAboveShare * All) || (isOpen && Unlinked * 100 >= options.ResolvesBelowShare * All);
    }
}
