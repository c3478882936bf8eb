namespace StandupBot.MicrosoftTeams;

/// <summary>How our ids follow from Microsoft's: the same tenant is always the same installation.</summary>
public static class MicrosoftTeamsIds
{
    /// <summary>The name of this adapter, as an installation's Platform says it.</summary>
    public const string Platform = "microsoftTeams";

    /// <summary>One installation a tenant of Microsoft Entra ID.</summary>
    public static string Installation(string tenantId) => $"{Platform}-{tenantId}";
}
