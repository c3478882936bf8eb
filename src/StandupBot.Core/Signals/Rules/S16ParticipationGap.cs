using StandupBot.Core.Objectives;
using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals.Rules;

/// <summary>Too few answers to see anything. Said to the member in private and to the lead as a rate; never in a channel.</summary>
public sealed class S16ParticipationGap : ISignalRule
{
    public SignalDefinition Definition { get; } = new("S16", "Participation gap", 1, Dimension.Horizontal)
    {
        Rule = "The team answered fewer than 60% of the expected person-runs in the last 5 working days (10 or more expected); or a member was silent for 2 runs in a row.",
        Severity = "Info; Medium when a High goal depends on that team.",
        Told = "The member in private; the lead gets the rate.",
        Resolves = "The team answers more than 75%; the member answers.",
        Silent = "Prompts that did not arrive, absences, runs that are still open. A late answer is an answer.",
        Thresholds = options => options.S16,
        IsSoft = true,
    };

    public IEnumerable<Finding> Evaluate(SignalContext context)
    {
        var depended = context.LiveObjectives.Where(goal => goal.Terms.Priority == Priority.High)
            .Select(goal => context.ResponsibleTeam(goal)?.Id).OfType<string>().ToHashSet();
        return context.Snapshot.Teams.Select(team => OfTeam(team, depended, context)).OfType<Finding>()
            .Concat(context.Snapshot.Teams.SelectMany(team => Silent(team, context)).GroupBy(pair => pair.Member)
                .Select(silent => OfMember(silent.Key, [.. silent.Select(pair => pair.Team)], depended, context)));
    }

    private static Finding? OfTeam(TeamFact team, HashSet<string> depended, SignalContext context)
    {
        var options = context.Options.S16;
        var answers = PersonRuns.Of(context, team.Id, options.WindowDays);
        var isOpen = context.Open("S16", team.Id) is not null;
        if (answers.Expected == 0 || (!isOpen && answers.Expected < options.Expected) || !IsLow(answers, isOpen, options))
            return null;
        return new Finding
        {
            Signal = "S16",
            Subjects = [team.Id],
            Severity = depended.Contains(team.Id) ? Severity.Medium : Severity.Info,
            TeamId = team.Id,
            IsPersonal = true, // a rate of few people speaks of people: to the lead, never into a channel
            Numbers = [new("answered", answers.Answered), new("expected", answers.Expected), new("windowDays", options.WindowDays)],
            Facts = ["rate"],
            Why = $"{team.Name} gave {answers.Answered} of {Wording.Count(answers.Expected, "expected answer")} in {Wording.Days(options.WindowDays)}, too few to see where work and goals drift apart.",
            Told = context.Tell(SignalContext.LeadOf(team)),
            NextAction = $"Ask {team.Name} what would make answering worth it: another time, fewer questions, or fewer days.",
        };
    }

    private static bool IsLow(PersonRuns answers, bool isOpen, ParticipationOptions options) => isOpen
        ? answers.Answered * 100 <= options.ResolvesAboveShare * answers.Expected
        : answers.Answered * 100 < options.OpensBelowShare * answers.Expected;

    /// <summary>Members whose last runs of one stand-up, the delivered ones, all went by without an answer.</summary>
    private static IEnumerable<(string Member, TeamFact Team)> Silent(TeamFact team, SignalContext context)
    {
        var standups = context.RunsOfTeam(team.Id).Where(run => run.ClosedAt <= context.Now).OrderByDescending(run => run.OpenedAt)
            .GroupBy(run => run.StandupId).Select(runs => runs.ToList()).ToList();
        return
            from member in team.MemberIds
            where context.IsHere(member)
            where standups.Any(standup => IsSilent(member, standup, context))
            select (member, team);
    }

    private static bool IsSilent(string member, IEnumerable<RunFact> latestFirst, SignalContext context)
    {
        var needed = context.Options.S16.SilentRuns;
        RunFact[] asked =
        [
            .. latestFirst.Where(run => context.Asked(run).Contains(member)).Take(needed),
        ];
        return asked.Length == needed && !asked.Any(run => run.Answered.Contains(member));
    }

    private static Finding OfMember(string member, TeamFact[] teams, HashSet<string> depended, SignalContext context) => new()
    {
        Signal = "S16",
        Subjects = [member],
        Severity = teams.Any(team => depended.Contains(team.Id)) ? Severity.Medium : Severity.Info,
        TeamId = teams[0].Id,
        IsPersonal = true,
        Numbers = [new("silentRuns", context.Options.S16.SilentRuns)],
        Facts = ["silent"],
        Why = $"The last {context.Options.S16.SilentRuns} stand-ups of {string.Join(" and ", teams.Select(team => team.Name))} went by without an answer of yours.",
        Told = context.Tell((member, Audience.Member)),
        NextAction = "Answer in one line, or say until when you are away.",
    };
}
