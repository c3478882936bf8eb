using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Forms;
using StandupBot.Features;
using StandupBot.Features.Commands;

namespace StandupBot.Web.Api.Writing;

/// <summary>Reads a body into the command that it stands for; what cannot be taken is kept by field. Ids are looked up and permitted like any that come from a client.</summary>
internal sealed class BodyFields(Call call)
{
    private readonly Dictionary<string, string> problems = new(StringComparer.Ordinal);

    public string? Problem => problems.Count == 0 ? null : problems.Values.First();

    public Outcome Refusal() => new Outcome.Not(Problems.Invalid(problems));

    public GoalRef? Goal(string field, string? id)
    {
        if (string.IsNullOrWhiteSpace(id))
            return null;
        if (call.Goals.FirstOrDefault(g => string.Equals(g.Handle, id, StringComparison.OrdinalIgnoreCase)) is { } goal && call.Sees(goal))
            return new GoalRef(goal.Id);
        problems[field] = "There is no such goal.";
        return null;
    }

    public MemberRef? Member(string field, string? id)
    {
        if (string.IsNullOrWhiteSpace(id))
            return null;
        if (call.People.Member(ApiId.Read(id)) is { IsActive: true } member)
            return new MemberRef(member.Id);
        problems[field] = "There is no such person.";
        return null;
    }

    public TeamRef? Team(string field, string? id)
    {
        if (string.IsNullOrWhiteSpace(id))
            return null;
        if (call.People.Team(ApiId.Read(id)) is { } team)
            return new TeamRef(team.Id);
        problems[field] = "There is no such team.";
        return null;
    }

    public WhoRef? Who(string field, string? id)
    {
        if (string.IsNullOrWhiteSpace(id))
            return null;
        if (call.People.Team(ApiId.Read(id)) is { } team)
            return new WhoRef(team.Id);
        return Member(field, id) is { } member ? new WhoRef(member.Text) : null;
    }

    /// <returns>Null when a field cannot be taken.</returns>
    public ParsedCommand? Read(string formId, IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        switch (FormReader.Read(formId, values, call.Today))
        {
            case FormReading.Command command:
                return command.Parsed;
            case FormReading.Errors errors:
                foreach (var (field, problem) in Renamed(errors.ByField))
                    problems[field] = problem;
                return null;
            default:
                throw new InvalidOperationException($"There is no form {formId}.");
        }
    }

    /// <summary>What is wrong, under the names that the fields have in a body.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Renamed(IReadOnlyDictionary<string, string> byField) => byField.Select(f => KeyValuePair.Create(
        f.Key switch
        {
            FormFields.MeasureFrom => "measure.from",
            FormFields.MeasureTo => "measure.to",
            FormFields.MeasureUnit => "measure.unit",
            FormFields.Amount => "value",
            FormFields.For => "of",
            _ => f.Key,
        },
        f.Value));
}
