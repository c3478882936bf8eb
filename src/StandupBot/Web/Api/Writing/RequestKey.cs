using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace StandupBot.Web.Api.Writing;

/// <summary>
/// What a request is called and what it asks for. With the header Idempotency-Key the same request, sent again, has no second effect and
/// gets the same answer.
/// </summary>
/// <param name="Kept">False for a request that named itself not: it cannot be recognised.</param>
/// <param name="Asked">A hash of what was asked for.</param>
internal sealed record RequestKey(string EventKey, bool Kept, string Asked)
{
    public const string Header = "Idempotency-Key";

    private const int Longest = 200;

    /// <returns>Null when the header cannot be taken.</returns>
    public static RequestKey? Of(HttpContext http, object? body)
    {
        var token = TokenScheme.BearerOf(http.User).TokenId;
        var asked = Hash($"{http.Request.Method} {http.Request.Path}\n{JsonSerializer.Serialize(body, body?.GetType() ?? typeof(object), JsonSerializerOptions.Web)}");
        if (!http.Request.Headers.TryGetValue(Header, out var given))
            return new RequestKey($"api/{token}/{Guid.NewGuid():N}", Kept: false, asked);
        return given is [{ Length: > 0 and <= Longest } key] ? new RequestKey($"api/{token}/{Hash(key)}", Kept: true, asked) : null;
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
