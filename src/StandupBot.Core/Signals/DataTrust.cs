using StandupBot.Core.Signals.Snapshot;

namespace StandupBot.Core.Signals;

/// <summary>
/// How far the data can be trusted: goals that nobody touches, or answers that do not come, make a signal say so and take one
/// severity level off it, once.
/// </summary>
public sealed class DataTrust
{
    private readonly SignalContext context;
    private readonly Lazy<bool> goalsAreStale;
    private readonly Dictionary<string, bool> thinByTeam = [];
    private readonly Lazy<bool> companyIsThin;

    public DataTrust(SignalContext context)
    {
        this.context = context;
        goalsAreStale = new(() => context.LiveObjectives.Count > 0 && !context.LiveObjectives.Any(IsTouched));
        companyIsThin = new(() => IsThin(teamId: null));
    }

    public Finding Apply(Finding finding, TrustBasis basis)
    {
        var note = NoteOn(finding, basis);
        return note is null || finding.TrustNote is not null
            ? finding
            : finding with { TrustNote = note, Severity = (Severity)Math.Max((int)Severity.Info, (int)finding.Severity - 1) };
    }

    private string? NoteOn(Finding finding, TrustBasis basis)
    {
        if (basis.HasFlag(TrustBasis.Goals) && goalsAreStale.Value)
            return $"Nobody has touched a goal for {context.Options.Trust.StaleGoalDays} working days, so this may be out of date.";
        if (basis.HasFlag(TrustBasis.Answers) && AnswersAreThin(finding))
            return "Fewer than half of the expected answers came in, so this may miss work.";
        return null;
    }

    private bool IsTouched(ObjectiveFact goal)
    {
        var from = context.Calendar.Company.Window(context.Options.Trust.StaleGoalDays);
        return goal.CheckIns.Any(said => context.Calendar.Company.DateOf(said.At) >= from)
            || goal.Changes.Any(change => context.Calendar.Company.DateOf(change.At) >= from)
            || context.Calendar.Company.DateOf(goal.CreatedAt) >= from
            || context.ItemsOn(goal.Id, from).Any();
    }

    private bool AnswersAreThin(Finding finding)
    {
        if (context.Team(finding.TeamId) is not { } team)
            return companyIsThin.Value;
        if (!thinByTeam.TryGetValue(team.Id, out var thin))
            thinByTeam[team.Id] = thin = IsThin(team.Id);
        return thin;
    }

    private bool IsThin(string? teamId)
    {
        var answers = PersonRuns.Of(context, teamId, context.Options.Trust.AnswerWindowDays);
        return answers.Answered * 100 < answers.Expected * context.Options.Trust.AnswerShare;
    }
}
