using StandupBot.Core.Objectives;

namespace StandupBot.Core.Companies.Access;

/// <summary>Words a refusal from those who may, so that the next step is plain.</summary>
internal sealed class Entitled(Company company, Member actor, Func<string, string> nameOf)
{
    private const int MostNamed = 4;

    public bool OwnsCompany => actor.CompanyId == company.Id && actor.IsActive && (company.OwnerId == actor.Id || actor.Role == MemberRole.Owner);

    /// <summary>Granted to owners of the company; for anybody else the sentence that names who may.</summary>
    public Permission Only(string what, params IReadOnlyList<Named?> who)
    {
        if (OwnsCompany)
            return Permission.Yes;
        string[] named = [.. who.OfType<Named>().Select(one => one.Say(nameOf)).Append($"{nameOf(company.OwnerId)} (who owns {company.Name})").Distinct().Take(MostNamed)];
        var list = named.Length == 1 ? named[0] : $"{string.Join(", ", named[..^1])} or {named[^1]}";
        return new Permission.Refused($"Only {list} may {what}.");
    }

    public static Named? Owner(Objective goal) => goal.Terms.OwnerId is { } owner ? new(owner, $"who owns {goal.Handle}") : new(goal.CreatedBy, $"who added {goal.Handle}");

    public static Named? Lead(Team? team) => team is null ? null : new(team.LeadId, $"who leads {team.Name}");

    public static Named? Members(Team? team) => team is null ? null : new(null, $"a member of {team.Name}");
}

/// <summary>Somebody who may: a person with the reason, or a group.</summary>
internal sealed record Named(string? MemberId, string Reason)
{
    public static implicit operator Named(string group) => new(null, group);

    public string Say(Func<string, string> nameOf) => MemberId is null ? Reason : $"{nameOf(MemberId)} ({Reason})";
}
