using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace StandupBot.StandIns.Slack.WebApi;

/// <summary>One call of the Web API: who calls, and with which arguments.</summary>
public sealed class ApiCall(string method, string? token, bool json, JsonObject arguments)
{
    public string Method => method;
    public string? Token => token;
    public bool IsJson => json;
    public JsonObject Arguments => arguments;

    /// <summary>Set once the token is known.</summary>
    public SlackWorkspace Workspace { get; set; } = null!;

    public SlackToken? Credential { get; set; }
    public string? BasicUser { get; private init; }
    public string? BasicPassword { get; private init; }

    public string? Text(string name) => arguments[name] switch
    {
        null => null,
        JsonValue value => value.GetValueKind() == JsonValueKind.String ? (string?)value : value.ToJsonString(),
        var other => other.ToJsonString(),
    };

    public string Required(string name) => Text(name) is { Length: > 0 } text ? text : throw new ApiErrorException("invalid_arguments", $"[ERROR] missing required field: {name}");

    public bool Flag(string name) => Text(name) is "true" or "1";

    /// <summary>Blocks, views and metadata are JSON, or JSON in a form field.</summary>
    public JsonNode? Node(string name)
    {
        try
        {
            return arguments[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? JsonNode.Parse((string)value!) : arguments[name]?.DeepClone();
        }
        catch (JsonException)
        {
            throw new ApiErrorException(name == "blocks" ? "invalid_blocks_format" : "invalid_arguments", $"[ERROR] {name} is not JSON");
        }
    }

    public static async Task<ApiCall> ReadAsync(string method, HttpRequest request, CancellationToken cancellation)
    {
        var header = request.Headers.Authorization.ToString();
        var bearer = header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header[7..].Trim() : null;
        JsonObject arguments = [];
        foreach (var (key, value) in request.Query)
            arguments[key] = value.ToString();
        var json = request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) == true;
        if (json)
            await ReadJsonAsync(request, arguments, cancellation);
        else if (request.HasFormContentType)
            foreach (var (key, value) in await request.ReadFormAsync(cancellation))
                arguments[key] = value.ToString();
        // A token in a JSON body is not looked at; one in a form is.
        var token = bearer ?? (json ? null : (string?)arguments["token"]);
        string[] basic = header.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase)
            ? System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(header[6..])).Split(':', 2) : [];
        return new ApiCall(method, token, json, arguments)
        {
            BasicUser = basic.Length == 2 ? Uri.UnescapeDataString(basic[0]) : null, BasicPassword = basic.Length == 2 ? Uri.UnescapeDataString(basic[1]) : null,
        };
    }

    private static async Task ReadJsonAsync(HttpRequest request, JsonObject arguments, CancellationToken cancellation)
    {
        using StreamReader reader = new(request.Body);
        var text = await reader.ReadToEndAsync(cancellation);
        if (text.Length == 0)
            return;
        try
        {
            foreach (var (key, value) in JsonNode.Parse(text) as JsonObject ?? throw new ApiErrorException("json_not_object"))
                arguments[key] = value?.DeepClone();
        }
        catch (JsonException)
        {
            throw new ApiErrorException("invalid_json");
        }
    }
}

/// <summary>An answer with "ok": false.</summary>
public sealed class ApiErrorException(string code, params string[] messages) : Exception(code)
{
    public string Code => Message;
    public IReadOnlyList<string> Messages => messages;
    public JsonObject Extra { get; init; } = [];
}
