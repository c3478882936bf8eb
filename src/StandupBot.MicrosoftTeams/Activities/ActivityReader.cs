using System.Text.Json;

namespace StandupBot.MicrosoftTeams.Activities;

/// <summary>Reads a body: unknown fields are skipped, a known field of the wrong kind or given twice refuses the whole.</summary>
public static class ActivityReader
{
    /// <summary>Bytes. The service sends at most about 100 KB; a message extension brings the message it stands on.</summary>
    public const int LongestBody = 1024 * 1024;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        PropertyNameCaseInsensitive = false,
        NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.Strict,
        MaxDepth = 40,
    };

    /// <exception cref="JsonException">It is no activity.</exception>
    public static Activity Read(ReadOnlySpan<byte> body) =>
        JsonSerializer.Deserialize<Activity>(body, Options) ?? throw new JsonException("An activity cannot be null.");
}
