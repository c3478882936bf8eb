using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace StandupBot.Intelligence;

/// <summary>A chat model of a service: Ollama's POST api/chat, or the POST chat/completions that OpenAI began and many speak. Always at temperature 0.</summary>
internal sealed class ServiceChat(ModelOptions model) : IChatClient
{
    private readonly ModelHttp http = new(model);

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var said = new JsonArray([.. messages.Select(m => (JsonNode)new JsonObject { ["role"] = m.Role.Value, ["content"] = m.Text })]);
        JsonObject body = new() { ["model"] = model.Model, ["messages"] = said, ["stream"] = false };
        body[model.Provider == ModelOptions.Ollama ? "options" : "temperature"] = model.Provider == ModelOptions.Ollama ? new JsonObject { ["temperature"] = 0 } : 0;
        var answer = model.Provider == ModelOptions.Ollama
            ? (await http.PostAsync("api/chat", body, cancellationToken))["message"]
            : (await http.PostAsync("chat/completions", body, cancellationToken))["choices"]![0]!["message"];
        return new ChatResponse(new ChatMessage(ChatRole.Assistant, answer!["content"]!.GetValue<string>()));
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
            yield return update;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose() => http.Dispose();
}
