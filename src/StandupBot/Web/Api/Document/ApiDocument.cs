using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using StandupBot.Web.Api.Endpoints;
using StandupBot.Web.Api.Writing;

namespace StandupBot.Web.Api.Document;

/// <summary>The OpenAPI document: made from the routes when it is first asked for.</summary>
internal static class ApiDocument
{
    private const string Scheme = "token";

    private const string About =
        "What StandupBot knows, for your own programs. A token does what its member may do in the chat, and nothing more; there is no figure of a person. "
        + "Make one in the chat: /goals token new Reports read. Lists come in parts: give \"next\" as \"cursor\" to go on. What cannot be done is said as problem details (RFC 9457).";

    public static IServiceCollection AddApiDocument(this IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.ShouldInclude = route => $"/{route.RelativePath}".StartsWith(ApiRoutes.Path, StringComparison.Ordinal);
        options.AddDocumentTransformer(DescribeAsync);
        options.AddOperationTransformer(CompleteAsync);
        options.AddSchemaTransformer(ShowAsync);
    });

    private static Task DescribeAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        document.Info = new OpenApiInfo { Title = "StandupBot", Version = "v1", Description = About };
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>(StringComparer.Ordinal)
        {
            [Scheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "sbot_...", Description = "A personal token: /goals token new in the chat makes one." },
        };
        foreach (var operation in document.Paths.Values.SelectMany(p => p.Operations ?? []))
            operation.Value.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }];
        return Task.CompletedTask;
    }

    /// <summary>The headers that a request may bring along, and what stands in those that come back.</summary>
    private static Task CompleteAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<TakesKey>().Any())
            Add(operation, RequestKey.Header, "The same request with the same key, sent again, has no second effect and gets the same answer.", "6f1c1c52-0f3e-4a55-9f1e-4a2f7c2f7d10");
        if (metadata.OfType<TakesVersion>().Any())
            Add(operation, "If-Match", "The ETag of the goal as you have seen it.", "\"v3\"");
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
            parameter.Description ??= Words(parameter.Name);
        return Task.CompletedTask;
    }

    private static Task ShowAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        if (ApiExamples.Of(context.JsonTypeInfo.Type) is { } example && context.JsonPropertyInfo is null)
            schema.Examples = [example];
        return Task.CompletedTask;
    }

    private static void Add(OpenApiOperation operation, string header, string description, string example) => (operation.Parameters ??= []).Add(new OpenApiParameter
    {
        Name = header, In = ParameterLocation.Header, Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String }, Example = JsonValue.Create(example),
    });

    private static string? Words(string? parameter) => parameter switch
    {
        "id" => "As lists give it.",
        "limit" => "Entries in one part, 1 to 100; 50 unless you say otherwise.",
        "cursor" => "The \"next\" of the part before.",
        "team" => "The id of a team.",
        "owner" => "The id of a person.",
        "parent" => "The id of a goal, such as G1.",
        "status" => "open, any, or one status.",
        "from" => "The first date.",
        "to" => "The last date.",
        "days" => "Working days, 1 to 400.",
        "resolved" or "closed" => "True for those that are over.",
        _ => null,
    };
}
