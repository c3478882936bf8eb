namespace StandupBot.Core.Companies;

/// <summary>One workspace, tenant or local chat that is connected to a company.</summary>
public sealed class Installation
{
    /// <summary>The platform that needs no account.</summary>
    public const string Local = "local";

    public required string Id { get; init; }
    public required string CompanyId { get; init; }

    /// <summary>The name of the platform's adapter: "local", "slack" or "microsoftTeams".</summary>
    public required string Platform { get; init; }

    /// <summary>False after an uninstall or a revoked token: nothing is sent any more (behaviour 47).</summary>
    public bool Active { get; private set; } = true;

    public void Deactivate() => Active = false;

    public void Activate() => Active = true;
}
