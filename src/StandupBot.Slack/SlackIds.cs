namespace StandupBot.Slack;

/// <summary>How our ids follow from Slack's: the same place is always the same installation.</summary>
public static class SlackIds
{
    /// <summary>The name of this adapter, as an installation's Platform says it.</summary>
    public const string Platform = "slack";

    /// <summary>One installation a workspace (T...), or one an organisation (E...) where the app is installed for all of it.</summary>
    public static string Installation(string teamOrEnterpriseId) => $"{Platform}-{teamOrEnterpriseId}";
}
