using System.Text.Json;

namespace StandupBot.Slack.Receiving;

/// <summary>Where something happened, as Slack said it.</summary>
/// <param name="Organisation">True where the app is installed for all of the organisation: then the workspace may be anyone of it, or none.</param>
internal sealed record SlackPlace(string? TeamId, string? EnterpriseId, bool Organisation)
{
    /// <summary>Our ids of the installation that it may belong to, the likeliest first.</summary>
    public IEnumerable<string> Installations
    {
        get
        {
            string?[] ids = Organisation ? [EnterpriseId, TeamId] : [TeamId, EnterpriseId];
            return ids.OfType<string>().Select(SlackIds.Installation);
        }
    }

    /// <summary>Of an event: the authorisation that it was delivered for comes first, then the envelope.</summary>
    public static SlackPlace OfEvent(JsonElement envelope)
    {
        var authorized = envelope.Items("authorizations").FirstOrDefault();
        var organisation = authorized.Flag("is_enterprise_install");
        var team = authorized.Text("team_id") ?? envelope.Text("team_id");
        return new SlackPlace(team, authorized.Text("enterprise_id") ?? envelope.Text("enterprise_id"), organisation || team is null);
    }

    /// <summary>Of a tap, a form or a shortcut; "team" is null where the app is installed for an organisation.</summary>
    public static SlackPlace OfInteraction(JsonElement payload)
    {
        var team = payload.Text("team", "id") ?? payload.Text("user", "team_id") ?? payload.Text("view", "app_installed_team_id");
        var enterprise = payload.Text("enterprise", "id") ?? payload.Text("team", "enterprise_id");
        return new SlackPlace(team, enterprise, payload.Flag("is_enterprise_install") || payload.Text("team", "id") is null);
    }

    public static SlackPlace OfCommand(Func<string, string?> field) =>
        new(Said(field("team_id")), Said(field("enterprise_id")), field("is_enterprise_install") == "true");

    public override string ToString() => $"{TeamId ?? "-"}/{EnterpriseId ?? "-"}";

    private static string? Said(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
