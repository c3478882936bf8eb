namespace StandupBot.Web.Api.Model;

/// <summary>A person: an id and a name, and nothing that measures them.</summary>
internal sealed record ApiPerson(string Id, string Name);

/// <summary>A team by name.</summary>
internal sealed record ApiTeamName(string Id, string Name);

/// <summary>A team with its people.</summary>
internal sealed record ApiTeam(string Id, string Name, ApiPerson Lead, string TimeZone, IReadOnlyList<string> Workdays, IReadOnlyList<ApiPerson> Members);

/// <summary>The company of the token.</summary>
/// <param name="Me">Whose token it is.</param>
/// <param name="Scope">"read" or "write".</param>
internal sealed record ApiCompany(string Id, string Name, string TimeZone, ApiPerson Me, string Scope, IReadOnlyList<ApiTeamName> Teams);
