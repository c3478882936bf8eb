namespace StandupBot.StandIns.MicrosoftTeams;

/// <summary>The bot as its owner registered it.</summary>
public sealed record AppRegistration(string Id, string Secret, string TenantId)
{
    /// <summary>How the service names the bot in conversations.</summary>
    public string BotId => $"28:{Id}";

    public string BotName => "StandupBot";

    public static AppRegistration New() => new(Guid.NewGuid().ToString(), $"secret-{Guid.NewGuid():N}", Guid.NewGuid().ToString());
}
