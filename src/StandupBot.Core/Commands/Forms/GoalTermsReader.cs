using StandupBot.Core.Objectives;

namespace StandupBot.Core.Commands.Forms;

/// <summary>An edit of a goal as submitted: references are resolved and permitted before it takes effect.</summary>
/// <param name="Terms">The terms before, with everything that the form holds by value; owner, team and parent are still as before.</param>
/// <param name="Why">The reason; with one, a new date or measure is a re-plan.</param>
public sealed record GoalEdit(ObjectiveTerms Terms, MemberRef? Owner, TeamRef? Team, GoalRef? Parent, string? Why);

/// <summary>Reads the form of <see cref="CommandForms.EditGoal"/>.</summary>
public static class GoalTermsReader
{
    /// <summary>The edit, or what is wrong with it by field.</summary>
    public static (GoalEdit? Edit, IReadOnlyDictionary<string, string> Errors) Read(
        IReadOnlyDictionary<string, IReadOnlyList<string>> values, ObjectiveTerms before, DateOnly today)
    {
        var s = new Submitted(values, today);
        var due = s.Day(FormFields.Due, ahead: false);
        if (due < today && due != before.Due)
            s.Errors[FormFields.Due] = "That day has passed.";
        var terms = before with
        {
            Title = s.Title(), Description = s.Text(FormFields.Description), Due = due,
            Priority = s.Choice(FormFields.Priority, before.Priority), Cadence = s.Choice(FormFields.Cadence, before.Cadence),
        };
        terms = terms with { Measure = s.Measure(before.Measure?.Key ?? terms.Title) };
        var edit = new GoalEdit(
            terms, s.Text(FormFields.Owner) is { } owner ? new(owner) : null, s.Text(FormFields.Team) is { } team ? new(team) : null,
            s.Text(FormFields.Parent) is { } parent ? new(parent) : null, s.Text(FormFields.Why));
        return s.Errors.Count > 0 ? (null, s.Errors) : (edit, s.Errors);
    }
}
